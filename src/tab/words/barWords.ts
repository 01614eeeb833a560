/** How a responsibility is drawn on the axis of years: its shape, its place, and the words beside it. */
import { daysBetween, type LocalDate } from '../../domain/localDate';
import type { Period } from '../../domain/period';
import type { Renewal } from '../../domain/renewal';
import type { ResponsibilityOnDay } from '../../domain/responsibilityState';
import { onAxis, type TimeAxis } from '../../domain/timeAxis';
import { lastDayOf } from '../../domain/validity';
import type { BarShape, BarWords } from '../components/TimeBar';
import type { Sentences } from '../text/sv';

/** Null where there is nothing to draw: outside the axis, or an end before its start. */
export function barWords(
  onDay: ResponsibilityOnDay,
  renewal: Renewal | null,
  axis: TimeAxis,
  day: LocalDate,
  text: Sentences,
): BarWords | null {
  const period = drawnPeriod(onDay);
  const place = onAxis(axis, period);
  if (place === null) return null;
  const unanswered = renewal !== null && renewal.kind !== 'found';
  return {
    shape: shapeOf(onDay),
    place,
    waitsTo: unanswered ? axis.day : null,
    caption: captionOf(onDay, period, unanswered, day, text),
  };
}

/** A committee as a bar: grey while it exists, an outline when it does not. */
export function committeeBar(period: Period, axis: TimeAxis, day: LocalDate): BarWords | null {
  const place = onAxis(axis, period);
  if (place === null) return null;
  const isOver = period.to !== null && period.to < day;
  const isComing = period.from !== null && period.from > day;
  const shape = isOver ? 'notInForce' : isComing ? 'upcoming' : 'current';
  return { shape, place, waitsTo: null, caption: '' };
}

function shapeOf({ state, source, endsSoon }: ResponsibilityOnDay): BarShape {
  switch (state) {
    case 'current':
      if (source.kind === 'none') return 'withoutSource';
      return endsSoon ? 'endsSoon' : 'current';
    case 'lapsed':
    case 'committeeCeased':
      return 'ended';
    case 'upcoming':
      return 'upcoming';
    case 'sourceNotInForce':
    case 'unknown':
      return 'notInForce';
  }
}

/** Its own period, cut where its last committee or its source ended. */
function drawnPeriod({ responsibility, state, ceased, source }: ResponsibilityOnDay): Period {
  const { from, to } = responsibility.period;
  if (state === 'committeeCeased') {
    const ends = ceased.map(({ period }) => period.to).filter((day) => day !== null);
    return { from, to: ends.sort().at(-1) ?? to };
  }
  if (state !== 'sourceNotInForce' || source.kind !== 'read') return { from, to };
  return { from, to: lastDayOf(source.validity) ?? to };
}

function captionOf(
  { endsSoon }: ResponsibilityOnDay,
  { to }: Period,
  unanswered: boolean,
  day: LocalDate,
  text: Sentences,
): string {
  if (to === null) return '';
  if (unanswered) return text.timeline.nothingAfter(to);
  if (!endsSoon) return '';
  const days = daysBetween(day, to);
  return days === 0 ? text.timeline.endsToday : text.timeline.endsIn(days);
}
