import { describe, expect, it } from '@jest/globals';
import { findDeadlines, findPeriods } from '../../../src/extraction/swedishPeriod';

const only = (text: string) => {
  const [first, ...others] = findPeriods(text);
  expect(others).toEqual([]);
  return first && { from: first.from, to: first.to, openEnded: first.openEnded };
};

describe('periods in municipal texts', () => {
  it.each([
    ['2012-05-06 – tills vidare', '2012-05-06', null, true],
    ['Gäller fr.o.m. 2018-04-01 t.o.m. 2021-12-31.', '2018-04-01', '2021-12-31', false],
    ['från och med den 1 januari 2024', '2024-01-01', null, true],
    ['fr o m 2012-03-01', '2012-03-01', null, true],
    ['from 2012-03-01', '2012-03-01', null, true],
    ['till och med den 30 juni 2025', null, '2025-06-30', false],
    ['till och med: 2020-12-31', null, '2020-12-31', false],
    ['2016-2018', '2016-01-01', '2018-12-31', false],
    ['2013–14', '2013-01-01', '2014-12-31', false],
    ['Mandatperioden 2015–2018', '2015-01-01', '2018-12-31', false],
    ['Under policyperioden åren 2013-2014', '2013-01-01', '2014-12-31', false],
    ['mellan 2011 och 2014', '2011-01-01', '2014-12-31', false],
    ['första halvåret 2022', '2022-01-01', '2022-06-30', false],
    ['tredje kvartalet 2022', '2022-07-01', '2022-09-30', false],
    ['under 2022', '2022-01-01', '2022-12-31', false],
    ['till utgången av 2024', null, '2024-12-31', false],
    ['från mars 2020', '2020-03-01', null, true],
    ['Tills vidare, dock längst till och med den 30 juni 2026', null, '2026-06-30', false],
    ['2019-01-01 – tills vidare, dock längst t.o.m. 2022', '2019-01-01', '2022-12-31', false],
    ['tills vidare men senast 2027-12-31', null, '2027-12-31', false],
    ['2022-01-01--2024-12-31', '2022-01-01', '2024-12-31', false],
    ['Tillsvidare', null, null, true],
    ['t.v', null, null, true],
    ['Till beslut om upphörande', null, null, true],
  ])('reads "%s" as %s to %s', (text, from, to, openEnded) => {
    expect(only(text)).toEqual({ from, to, openEnded });
  });

  it.each([
    'KS 2018/1092',
    'LKS 2016-448',
    'KS2016/1963-2',
    'läsåret 2011/12',
    'Nästa revidering tas',
    '2018–2016',
    '31 januari',
  ])('finds no period in "%s"', (text) => {
    expect(findPeriods(text)).toEqual([]);
  });

  it('takes in the preposition, so that the rest of the sentence can be read without it', () => {
    const text = 'KS ansvarar under mandatperioden 2023–2026 för beredskapen.';
    const [period] = findPeriods(text);

    expect(text.slice(period?.start, period?.end)).toBe('under mandatperioden 2023–2026');
  });

  it.each([
    'senast den 31 mars varje år',
    'senast 2023-06-30',
    'årligen',
    'inom två månader',
    'minst en gång per mandatperiod',
    'vartannat år',
  ])('tells the deadline "%s" from a period', (deadline) => {
    const text = `Nämnden ska ${deadline} redovisa läget.`;

    expect(findDeadlines(text).map(({ start, end }) => text.slice(start, end))).toEqual([deadline]);
  });
});
