/** Filtering and ordering what a committee answers for. */
import { describe, expect, it } from '@jest/globals';
import { judgeRegister } from '../../../src/domain/judgedRegister';
import { localDate } from '../../../src/domain/localDate';
import { indexRegister } from '../../../src/domain/registerIndex';
import {
  filterGroups,
  orderedRows,
  responsibilityChoices,
  type ResponsibilityFilter,
} from '../../../src/domain/responsibilityFilter';
import { responsibilitiesOf } from '../../../src/domain/responsibilityView';
import {
  aCommittee,
  aPolicyDocument,
  aRegister,
  aResponsibility,
  period,
} from '../../fixtures/build';

const committee = aCommittee({ id: 'aln' });
const one = { committeeIds: ['aln'], sourceDocumentId: '1' };
const register = aRegister({
  documents: [aPolicyDocument({ id: '1', subjects: ['Arbetsmarknad', 'Omsorg'] })],
  committees: [committee],
  responsibilities: [
    aResponsibility({ ...one, id: '1', what: 'B gäller', period: period('2015-01-01') }),
    aResponsibility({
      ...one,
      ...{ id: '2', what: 'A löper ut', kind: 'uppdrag', instrument: 'Resursplan' },
      period: period('2026-01-01', '2026-12-31'),
    }),
    aResponsibility({
      ...one,
      ...{ id: '3', what: 'C har löpt ut', assessment: 'proposed' },
      period: period('2013-01-01', '2014-12-31'),
    }),
    aResponsibility({ ...one, id: '4', what: 'D utan källa', sourceDocumentId: null }),
  ],
});
const judged = judgeRegister(indexRegister(register), localDate('2026-11-22'));
const { groups, counts } = responsibilitiesOf(committee, judged);
const everything: ResponsibilityFilter = { state: [], kind: [], subject: [], assessment: [] };
const shown = (filter: Partial<ResponsibilityFilter>) =>
  orderedRows(filterGroups(groups, { ...everything, ...filter }, judged.index), 'what').map(
    ({ onDay }) => onDay.responsibility.id,
  );

describe('choosing among responsibilities', () => {
  it.each([
    ['what ends within twelve months', { state: ['endsSoon'] }, ['2']],
    ['what has lapsed without an answer', { state: ['unanswered'] }, ['3']],
    ['what has no source', { state: ['withoutSource'] }, ['4']],
    ['what applies, whatever else is said of it', { state: ['current'] }, ['2', '1', '4']],
    ['two states at once', { state: ['endsSoon', 'lapsed'] }, ['2', '3']],
    ['a kind', { kind: ['uppdrag'] }, ['2']],
    ['a subject of the source', { subject: ['Omsorg'] }, ['2', '1', '3']],
    ['what is only proposed', { assessment: ['proposed'] }, ['3']],
    ['a kind and a state that no row has both of', { kind: ['uppdrag'], state: ['lapsed'] }, []],
  ] as const)('shows %s', (_, filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  });

  it('counts as many as the figures above the rows say', () => {
    const { state } = responsibilityChoices(groups, everything, judged.index);
    const count = (value: string) => state.find((choice) => choice.value === value)?.count;
    expect(count('current')).toBe(counts.current);
    expect(count('endsSoon')).toBe(counts.endingSoon);
    expect(count('unanswered')).toBe(counts.unanswered);
    expect(count('withoutSource')).toBe(counts.withoutSource);
  });

  it('counts a choice with the other facets as they are', () => {
    const { state } = responsibilityChoices(
      groups,
      { ...everything, kind: ['uppdrag'], state: ['lapsed'] },
      judged.index,
    );
    expect(state).toContainEqual({ value: 'endsSoon', count: 1 });
    expect(state).toContainEqual({ value: 'lapsed', count: 0 });
  });
});

describe('ordering responsibilities', () => {
  const ids = (order: Parameters<typeof orderedRows>[1]) =>
    orderedRows(groups, order).map(({ onDay }) => onDay.responsibility.id);

  it('keeps the grounds, the strongest first, unless told', () => {
    expect(ids('ground')).toEqual(['2', '1', '3', '4']);
  });

  it('orders by name, by first day, and by last day with open ends last', () => {
    expect(ids('what')).toEqual(['2', '1', '3', '4']);
    expect(ids('from')).toEqual(['4', '3', '1', '2']);
    expect(ids('to')).toEqual(['3', '2', '1', '4']);
  });
});
