/** Choosing and ordering a committee's responsibilities, with counts for each choice. */
import type { Choice } from './documentFilter';
import type { RegisterIndex } from './registerIndex';
import type { ResponsibilityState } from './responsibilityState';
import type { InstrumentGroup, ResponsibilityRow } from './responsibilityView';
import { compareText } from './swedishOrder';

const facets = ['state', 'kind', 'subject', 'assessment'] as const;
export type ResponsibilityFacet = (typeof facets)[number];

/** A state, or one of the three that cut across states; see `ResponsibilityCounts`. */
export type ResponsibilityMark = ResponsibilityState | 'endsSoon' | 'unanswered' | 'withoutSource';

/** The chosen values of each facet; none chosen means all. */
export type ResponsibilityFilter = Readonly<Record<ResponsibilityFacet, readonly string[]>>;

export type ResponsibilityOrder = 'ground' | 'what' | 'from' | 'to';

/** The groups with only the rows that fit every facet; groups without any are left out. */
export function filterGroups(
  groups: readonly InstrumentGroup[],
  filter: ResponsibilityFilter,
  index: RegisterIndex,
): readonly InstrumentGroup[] {
  const fits = (row: ResponsibilityRow): boolean => missedFacets(row, filter, index).length === 0;
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(fits) }))
    .filter((group) => group.rows.length > 0);
}

/** Every value that any row has; each count is what choosing it alone in its facet would show. */
export function responsibilityChoices(
  groups: readonly InstrumentGroup[],
  filter: ResponsibilityFilter,
  index: RegisterIndex,
): Readonly<Record<ResponsibilityFacet, readonly Choice[]>> {
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  for (const row of groups.flatMap((group) => group.rows)) {
    const missed = missedFacets(row, filter, index);
    for (const facet of facets) {
      const counted = missed.every((other) => other === facet) ? 1 : 0;
      const ofFacet = counts.get(facet);
      for (const value of valuesOf(row, facet, index)) {
        ofFacet?.set(value, (ofFacet.get(value) ?? 0) + counted);
      }
    }
  }
  const of = (facet: ResponsibilityFacet): readonly Choice[] =>
    [...(counts.get(facet) ?? [])]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => compareText(a.value, b.value));
  return {
    state: of('state'),
    kind: of('kind'),
    subject: of('subject'),
    assessment: of('assessment'),
  };
}

/**
 * By ground: as the groups come, the strongest first. Else one list: by name, first day or last day, the
 * open ends last, and by name where they are the same.
 */
export function orderedRows(
  groups: readonly InstrumentGroup[],
  order: ResponsibilityOrder,
): readonly ResponsibilityRow[] {
  const rows = groups.flatMap((group) => group.rows);
  if (order === 'ground') return rows;
  const keyOf = ({ onDay }: ResponsibilityRow): string => {
    const { from, to } = onDay.responsibility.period;
    if (order === 'from') return from ?? '0000';
    return order === 'to' ? (to ?? '9999-12-31-') : '';
  };
  return [...rows].sort((a, b) => {
    const [keyA, keyB] = [keyOf(a), keyOf(b)];
    if (keyA !== keyB) return keyA < keyB ? -1 : 1;
    return compareText(a.onDay.responsibility.what, b.onDay.responsibility.what);
  });
}

function missedFacets(
  row: ResponsibilityRow,
  filter: ResponsibilityFilter,
  index: RegisterIndex,
): readonly ResponsibilityFacet[] {
  return facets.filter((facet) => {
    const chosen = filter[facet];
    if (chosen.length === 0) return false;
    return !valuesOf(row, facet, index).some((value) => chosen.includes(value));
  });
}

function valuesOf(
  row: ResponsibilityRow,
  facet: ResponsibilityFacet,
  index: RegisterIndex,
): readonly string[] {
  const { responsibility } = row.onDay;
  switch (facet) {
    case 'state':
      return marksOf(row);
    case 'kind':
      return responsibility.kind === null ? [] : [responsibility.kind];
    case 'assessment':
      return [responsibility.assessment];
    case 'subject':
      return index.documentById.get(responsibility.sourceDocumentId ?? '')?.subjects ?? [];
  }
}

/** The same bounds as the counts, so that a count and the rows that it leads to agree. */
function marksOf({ onDay, renewal }: ResponsibilityRow): readonly ResponsibilityMark[] {
  const marks: ResponsibilityMark[] = [onDay.state];
  if (onDay.endsSoon) marks.push('endsSoon');
  if (renewal !== null && renewal.kind !== 'found') marks.push('unanswered');
  if (onDay.state === 'current' && onDay.source.kind === 'none') marks.push('withoutSource');
  return marks;
}
