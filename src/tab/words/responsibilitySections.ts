/** What the responsibility page lists: a committee's grounds, what nobody answers for, or answers to a question. */
import type { JudgedRegister } from '../../domain/judgedRegister';
import { renewals } from '../../domain/renewal';
import {
  filterGroups,
  orderedRows,
  type ResponsibilityFacet,
  type ResponsibilityFilter,
  type ResponsibilityMark,
  type ResponsibilityOrder,
  responsibilityChoices,
} from '../../domain/responsibilityFilter';
import type {
  InstrumentGroup,
  ResponsibilityCounts,
  ResponsibilityRow,
} from '../../domain/responsibilityView';
import { whoAnswersFor } from '../../domain/whoAnswers';
import type { Figure } from '../components/CountRow';
import type { FilterGroup } from '../components/filterGroup';
import type { ResponsibilitySection } from '../components/ResponsibilityTable';
import type { Sentences } from '../text/sv';

/** Answers to "Vem ansvarar för …?" as one group, the best first. */
export function answerGroups(question: string, judged: JudgedRegister): readonly InstrumentGroup[] {
  const findRenewal = renewals(judged);
  const rows = whoAnswersFor(question, judged).map((onDay): ResponsibilityRow => {
    const ended = onDay.state === 'lapsed' || onDay.state === 'committeeCeased';
    return { onDay, as: 'named', path: [], renewal: ended ? findRenewal(onDay) : null };
  });
  return rows.length === 0 ? [] : [{ instrument: null, rows }];
}

export function responsibilitySections(
  groups: readonly InstrumentGroup[],
  options: {
    filter: ResponsibilityFilter;
    order: ResponsibilityOrder;
    judged: JudgedRegister;
    isAnswer: boolean;
    text: Sentences;
  },
): readonly ResponsibilitySection[] {
  const { filter, order, judged, isAnswer, text } = options;
  const words = text.responsibility;
  const shown = filterGroups(groups, filter, judged.index);
  if (shown.length === 0) return [];
  const rows = orderedRows(shown, order);
  if (isAnswer) return [{ heading: words.ask.answers, remark: '', rows }];
  if (order !== 'ground') return [{ heading: words.ordered, remark: '', rows }];
  return shown.map(({ instrument, rows: ofGround }) => ({
    heading: instrument ?? words.noInstrument,
    remark: instrument === 'Reglemente' ? words.strongestGround : '',
    rows: ofGround,
  }));
}

export function responsibilityFilterGroups(
  groups: readonly InstrumentGroup[],
  filter: ResponsibilityFilter,
  judged: JudgedRegister,
  text: Sentences,
): readonly FilterGroup<ResponsibilityFacet>[] {
  const choices = responsibilityChoices(groups, filter, judged.index);
  const words = text.responsibility;
  const marks: Readonly<Record<ResponsibilityMark, string>> = {
    ...words.state,
    endsSoon: words.counts.endingSoon,
    unanswered: text.export.hasLapsed,
    withoutSource: words.counts.withoutSource,
  };
  const nameOf: Record<ResponsibilityFacet, (value: string) => string> = {
    state: (value) => marks[value as ResponsibilityMark],
    kind: (value) => value,
    subject: (value) => value,
    assessment: (value) => text.export.assessment[value as keyof Sentences['export']['assessment']],
  };
  return (Object.keys(nameOf) as ResponsibilityFacet[]).map((facet) => ({
    facet,
    label: words.filters[facet],
    choices: choices[facet].map(({ value, count }) => ({
      ...{ value, count, name: nameOf[facet](value) },
      chosen: filter[facet].includes(value),
    })),
  }));
}

export function responsibilityFigures(
  counts: ResponsibilityCounts,
  { state }: ResponsibilityFilter,
  text: Sentences,
): readonly Figure[] {
  const words = text.responsibility.counts;
  const figure = (name: ResponsibilityMark, count: number, tone: Figure['tone'], word: string) => ({
    ...{ name, count, tone, word },
    chosen: state.includes(name),
  });
  return [
    figure('current', counts.current, 'inForce', words.current),
    figure('endsSoon', counts.endingSoon, 'endsSoon', words.endingSoon),
    figure('unanswered', counts.unanswered, 'lapsed', words.lapsed),
    figure('withoutSource', counts.withoutSource, 'withoutSource', words.withoutSource),
  ];
}
