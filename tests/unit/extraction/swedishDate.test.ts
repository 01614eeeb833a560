import { describe, expect, it } from '@jest/globals';
import { findDates, isPlaceholder, readPoint } from '../../../src/extraction/swedishDate';

describe('days in municipal texts', () => {
  it.each([
    ['2012-05-06', '2012-05-06'],
    ['den 18 mars 2014', '2014-03-18'],
    ['2 november 2015', '2015-11-02'],
    ['8 dec. 2015', '2015-12-08'],
    ['29/11 2017', '2017-11-29'],
    ['29/11-2017', '2017-11-29'],
    ['2016-12-15, § 198', '2016-12-15'],
    ['den 24 april 1978, § 77', '1978-04-24'],
    ['KF 2006-10-23', '2006-10-23'],
    ['den 1:a januari 2020', '2020-01-01'],
  ])('reads "%s" as %s', (text, day) => {
    expect(findDates(text).map(({ date }) => date)).toEqual([day]);
  });

  it.each([
    '201-502-23',
    'xxxx-xx-xx',
    'den xx/xx 2015',
    '2015 §142',
    '31 januari',
    '31 februari 2015',
    '2013-02-29',
    'KS2011/157',
    'LKS 2016-448',
    'KFN/2018:188-003',
    '62/02',
  ])('finds no day in "%s"', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('gives the place of each day', () => {
    const text = 'från 2012-05-06 till den 1 maj 2013';

    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '2012-05-06',
      '1 maj 2013',
    ]);
  });

  it('reads a month to its last day, also in a leap year', () => {
    expect(readPoint('februari 2024')).toEqual({
      first: '2024-02-01',
      last: '2024-02-29',
      unit: 'month',
    });
  });

  it('reads a year from its first day to its last', () => {
    expect(readPoint('2016')).toEqual({ first: '2016-01-01', last: '2016-12-31', unit: 'year' });
  });

  it.each(['xxxx-xx-xx', 'XXX-XX-XX', 'den xx/xx 2015, § xx', '§ xx', 'ÅÅÅÅ-MM-DD'])(
    'knows "%s" for a placeholder',
    (text) => {
      expect(isPlaceholder(text)).toBe(true);
    },
  );

  it.each(['2012-05-06', '§ 44', 'max 20', 'XX-nämnden'])('does not take "%s" for one', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
