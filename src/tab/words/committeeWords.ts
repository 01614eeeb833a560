/** A committee through time in one line: since when, what it was called before, and what came after. */
import type { Committee } from '../../domain/committee';
import { directPredecessors, directSuccessors } from '../../domain/committeeRegister';
import type { LocalDate } from '../../domain/localDate';
import { positionOf } from '../../domain/period';
import type { RegisterIndex } from '../../domain/registerIndex';
import type { Sentences } from '../text/sv';

/** "Från 2015-01-01. Tidigare Arbetsmarknads- och trafiknämnden (till 2014-12-31)." */
export function committeeOrigin(
  committee: Committee,
  index: RegisterIndex,
  text: Sentences,
): string {
  const words = text.responsibility;
  const { from } = committee.period;
  const before = directPredecessors(index.committees, committee);
  return sentences(
    from === null ? '' : words.from(from),
    before.length === 0 ? '' : words.formerly(namesOf(before, text)),
  );
}

/** Its origin and, when it has ceased by the day, its last day and who came after. */
export function committeeHistory(
  committee: Committee,
  index: RegisterIndex,
  day: LocalDate,
  text: Sentences,
): string {
  const words = text.responsibility;
  const origin = committeeOrigin(committee, index, text);
  const lastDay = committee.period.to;
  if (lastDay === null || positionOf(day, committee.period) !== 'after') return origin;
  const after = directSuccessors(index.committees, committee);
  return sentences(
    origin,
    words.hasCeased(lastDay),
    after.length === 0 ? '' : words.nowInstead(namesOf(after, text)),
  );
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function namesOf(committees: readonly Committee[], text: Sentences): string {
  return committees
    .map(({ name, period }) => text.responsibility.formerName(name, period.to))
    .join(', ');
}
