/** "Vem ansvarar för …?" over all committees. */
import { describe, expect, it } from '@jest/globals';
import { judgeRegister } from '../../../src/domain/judgedRegister';
import { localDate } from '../../../src/domain/localDate';
import { indexRegister } from '../../../src/domain/registerIndex';
import { whoAnswersFor } from '../../../src/domain/whoAnswers';
import { aCommittee, aGoal, aRegister, aResponsibility, period } from '../../fixtures/build';

const index = indexRegister(
  aRegister({
    committees: [
      aCommittee({ id: 'kfn', name: 'Kultur- och fritidsnämnden', abbreviation: 'KFN' }),
      aCommittee({ id: 'ks', name: 'Kommunstyrelsen', abbreviation: 'KS' }),
    ],
    goals: [aGoal({ id: 'läsning', title: 'Fler barn läser' })],
    responsibilities: [
      aResponsibility({ id: '1', what: 'Skolbiblioteken', instrument: 'Handlingsprogram' }),
      aResponsibility({ id: '2', what: 'Driva bibliotek', instrument: 'Reglemente' }),
      aResponsibility({
        ...{ id: '3', what: 'Bygga bibliotek', period: period('2013-01-01', '2014-12-31') },
        instrument: 'Reglemente',
      }),
      aResponsibility({ id: '4', what: 'Ordna lovläsning', goalIds: ['läsning'] }),
      aResponsibility({ id: '5', what: 'Torghandel', condition: 'När torgen är öppna' }),
      aResponsibility({ id: '6', what: 'Ekonomi', committeeIds: ['ks'] }),
      aResponsibility({ id: '7', what: 'Kulturskola', committeeIds: ['kfn'] }),
      aResponsibility({ id: '8', what: '100 % förnybart' }),
    ],
  }),
);
const ask = (question: string, day = '2026-11-22') =>
  whoAnswersFor(question, judgeRegister(index, localDate(day))).map(
    ({ responsibility }) => responsibility.id,
  );

describe('who answers for', () => {
  it('finds definite forms and compounds, what applies before what has lapsed, reglemente before plan', () => {
    expect(ask('bibliotek')).toEqual(['2', '1', '3']);
    expect(ask('Vem ansvarar för biblioteken?')).toEqual(['2', '1', '3']);
  });

  it('answers for the chosen day', () => {
    expect(ask('bygga bibliotek', '2013-09-01')).toEqual(['3']);
    expect(ask('bibliotek', '2013-09-01')[0]).not.toBe('1');
  });

  it.each([
    ['a goal', 'barn läser', ['4']],
    ['a condition', 'torgen öppna', ['5']],
    ['a committee', 'kultur- och fritidsnämnden', ['7']],
    ['an abbreviation, as a word of its own', 'KS', ['6']],
    ['words without dots and rings', 'larare fornybart', []],
    ['signs and figures', '100', ['8']],
  ])('finds by %s', (_, question, ids) => {
    expect(ask(question)).toEqual(ids);
  });

  it.each(['', '   ', '??', '…'])('has no answer to a question without words: %p', (question) => {
    expect(ask(question)).toEqual([]);
  });
});
