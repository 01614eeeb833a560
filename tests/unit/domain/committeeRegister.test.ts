/** Finding a committee by any of its names. */
import { describe, expect, it } from '@jest/globals';
import { committeeNamed, committeeRegister } from '../../../src/domain/committeeRegister';
import { localDate } from '../../../src/domain/localDate';
import { aCommittee, period } from '../../fixtures/build';

const register = committeeRegister([
  aCommittee({ id: 'ks', name: 'Kommunstyrelsen', abbreviation: 'KS', kind: 'styrelse' }),
  aCommittee({
    id: 'atn',
    name: 'Arbetsmarknads- och trafiknämnden',
    abbreviation: 'ATN',
    aliases: ['Arbetsmarknad- och trafiknämnden'],
    period: period(null, '2014-12-31'),
  }),
  aCommittee({ id: 'on', name: 'Omsorgsnämnden' }),
  aCommittee({
    id: 'sn1',
    name: 'Skolnämnden',
    abbreviation: 'SN',
    period: period(null, '2006-12-31'),
  }),
  aCommittee({
    id: 'sn2',
    name: 'Socialnämnden',
    abbreviation: 'SN',
    period: period('2011-01-01'),
  }),
]);

describe('a committee is found', () => {
  it.each([
    ['Arbetsmarknads- och trafiknämnden', 'atn'],
    ['arbetsmarknads\u2011 och  trafiknämnden', 'atn'],
    ['Arbetsmarknad- och trafiknämnden', 'atn'],
    ['arbetsmarknads- och trafiknamnden', 'atn'],
    ['ATN', 'atn'],
    ['Omsorgsnämnd', 'on'],
    ['Omsorgsnämndens', 'on'],
    ['Kommunstyrelse', 'ks'],
    ['Kommunstyrelsens', 'ks'],
    ['ks', 'ks'],
  ])('by "%s"', (text, id) => {
    expect(committeeNamed(register, text, localDate('2020-01-01'))?.id).toBe(id);
  });

  it.each([
    ['2000-01-01', 'sn1'],
    ['2020-01-01', 'sn2'],
  ])('by an abbreviation used twice: SN on %s', (day, id) => {
    expect(committeeNamed(register, 'SN', localDate(day))?.id).toBe(id);
  });
});

describe('no committee is guessed', () => {
  it.each(['Trafiknämnden', 'nämnden', '', '  '])('for "%s"', (text) => {
    expect(committeeNamed(register, text, localDate('2020-01-01'))).toBeNull();
  });

  it('for an abbreviation used twice, on a day when nobody had it', () => {
    expect(committeeNamed(register, 'SN', localDate('2009-01-01'))).toBeNull();
  });

  it('for an abbreviation used twice, without a day', () => {
    expect(committeeNamed(register, 'SN', null)).toBeNull();
  });
});
