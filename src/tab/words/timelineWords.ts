/** Committees in time, each with its responsibilities, as the rows of one table. */
import type { Committee } from '../../domain/committee';
import { inLineageOrder, lineageOf } from '../../domain/committeeLineage';
import { directSuccessors } from '../../domain/committeeRegister';
import type { JudgedRegister } from '../../domain/judgedRegister';
import { positionOf } from '../../domain/period';
import { renewals } from '../../domain/renewal';
import { timeAxis, type TimeAxis } from '../../domain/timeAxis';
import type { StatusWords } from '../components/StatusBadge';
import type { TimelineCommittee, TimelineRow } from '../components/TimelineRows';
import type { Sentences } from '../text/sv';
import { barWords, committeeBar } from './barWords';
import { responsibilityWords } from './responsibilityWords';

export interface TimelineOptions {
  readonly judged: JudgedRegister;
  readonly text: Sentences;
  readonly committeeHref: (committeeId: string) => string;
  readonly passageHref: (documentId: string, responsibilityId: string) => string;
}

/** All of them, or the one asked for with those before and after it. */
export function timelineCommittees(
  committeeId: string | null,
  { index, day }: JudgedRegister,
): readonly Committee[] {
  const asked = index.committees.byId.get(committeeId ?? '');
  const shown = asked === undefined ? index.committees.all : lineageOf(asked, index.committees);
  return inLineageOrder(shown, index.committees, day);
}

/** One axis for committees and responsibilities, so that opening one moves nothing. */
export function timelineAxis(committees: readonly Committee[], judged: JudgedRegister): TimeAxis {
  const { responsibilitiesByCommittee } = judged;
  const periods = committees.flatMap(({ id, period }) => [
    period,
    ...(responsibilitiesByCommittee.get(id) ?? []).map((row) => row.responsibility.period),
  ]);
  return timeAxis(periods, judged.day);
}

export function committeeRow(
  committee: Committee,
  axis: TimeAxis,
  { judged, text, committeeHref }: TimelineOptions,
): TimelineCommittee {
  const { index, day } = judged;
  const { id, name, period } = committee;
  const successors = directSuccessors(index.committees, committee).map((next) => next.name);
  const words = text.timeline;
  return {
    ...{ id, name, href: committeeHref(id) },
    note: successors.length === 0 ? '' : words.successors(successors.join(', ')),
    from: period.from ?? words.noStart,
    to: period.to ?? words.openEnd,
    status: committeeStatus(positionOf(day, period), text),
    bar: committeeBar(period, axis, day),
    count: judged.responsibilitiesByCommittee.get(id)?.length ?? 0,
  };
}

/** In the order of their first day. */
export function responsibilityRowsOf(
  committeeId: string,
  axis: TimeAxis,
  { judged, text, passageHref }: TimelineOptions,
): readonly TimelineRow[] {
  const findRenewal = renewals(judged);
  return [...(judged.responsibilitiesByCommittee.get(committeeId) ?? [])]
    .map((onDay): TimelineRow => {
      const { state } = onDay;
      const { id, what, period } = onDay.responsibility;
      const status = responsibilityWords(onDay, text);
      const ended = state === 'lapsed' || state === 'committeeCeased';
      const bar = barWords(onDay, ended ? findRenewal(onDay) : null, axis, judged.day, text);
      return {
        ...{ id, name: what, bar: bar && { ...bar, caption: '' } },
        note:
          status.tone === 'inForce' || state !== 'current' ? (bar?.caption ?? '') : status.detail,
        href: onDay.source.kind === 'read' ? passageHref(onDay.source.documentId, id) : null,
        from: period.from ?? text.timeline.noStart,
        to: period.to ?? text.timeline.openEnd,
        status: { ...status, detail: '' },
      };
    })
    .sort((a, b) => Number(a.from > b.from) - Number(a.from < b.from));
}

function committeeStatus(position: ReturnType<typeof positionOf>, text: Sentences): StatusWords {
  const words = text.timeline;
  if (position === 'within') return { tone: 'inForce', word: words.exists, detail: '' };
  return position === 'after'
    ? { tone: 'repealed', word: words.hasCeased, detail: '' }
    : { tone: 'upcoming', word: words.notYet, detail: '' };
}
