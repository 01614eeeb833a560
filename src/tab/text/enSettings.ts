/** English sentences of a channel tab's settings, and of the tab that was set up with them. */
import type { Sentences } from './sv';

export const enSettings: Sentences['settings'] = {
  heading: 'What should the tab show?',
  lead: 'Everyone in the channel sees the same when they open the tab. You can change it later.',
  committee: 'Committee',
  everyCommittee: 'All committees',
  startPage: 'Start page',
  pages: { responsibilities: 'Responsibilities', documents: 'Documents', findings: 'To put right' },
  saveNote: 'Save with the button in Teams.',
  noCommittees:
    'The committees could not be read. The tab can be added all the same, for all committees.',
  ceased: (name, day) => `${name} ceased on ${day}.`,
  ceasedInChannel: (name, day) =>
    `The tab shows ${name}, which ceased on ${day}. An owner of the team can choose another committee in the settings of the tab.`,
  notYet: (name, day) => `${name} did not exist on this day. It is formed on ${day}.`,
  nobody: {
    later: 'No successor in existence on this day is registered.',
    earlier: 'No predecessor in existence on this day is registered.',
  },
  gone: 'The committee that the link leads to is not in the register, or you may not read it.',
  show: (name) => `Show ${name}`,
};
