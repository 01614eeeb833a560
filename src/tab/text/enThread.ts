/** English sentences of the thread from a policy to what carries it out. */
import type { Sentences } from './sv';

const number = new Intl.NumberFormat('en-GB');

export const enThread: Sentences['thread'] = {
  label: 'From policy to action',
  missing: {
    goal: 'No goal registered',
    committee: 'No responsible committee registered',
    measure: 'No measure and no amount registered',
    programme: 'No programme of action registered',
    workPlan: 'No work plan registered',
  },
  ifNeeded: (sentence) => `${sentence}; the document says “when needed”`,
  notAssessed: (list) => `Not assessed: the list ${list} could not be read in full`,
  ceased: (likely) =>
    likely === ''
      ? 'Does not exist on this day. No successor found.'
      : `Does not exist on this day. Likely holder: ${likely}.`,
  measure: (measure, target) => [measure, target].filter((part) => part !== null).join(': '),
  amount: (tkr) => `SEK ${number.format(tkr)} thousand`,
};
