/** A committee through time in one line: since when, what it was called before, and what came after. */
import type { Committee } from '../../domain/committee';
import { directPredecessors, directSuccessors } from '../../domain/committeeRegister';
import type { LocalDate } from '../../domain/localDate';
import { positionOf } from '../../domain/period';
import type { RegisterIndex } from '../../domain/registerIndex';
import type { Sentences } from '../text/sv';

/** "Från 2015-01-01. Tidigare Arbetsmarknads- och trafiknämnden (till 2014-12-31)." */
export function committeeHistory(
  committee: Committee,
  index: RegisterIndex,
  day: LocalDate,
  text: Sentences,
): string {
  const words = text.responsibility;
  const { from, to } = committee.period;
  const before = directPredecessors(index.committees, committee);
  const after = directSuccessors(index.committees, committee);
  const ceased = positionOf(day, committee.period) === 'after' && to !== null;
  const sentences = [
    from === null ? '' : words.from(from),
    ceased ? words.hasCeased(committee.name, to) : '',
    before.length === 0 ? '' : words.formerly(namesOf(before, text)),
    ceased && after.length > 0 ? words.nowInstead(namesOf(after, text)) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function namesOf(committees: readonly Committee[], text: Sentences): string {
  return committees
    .map(({ name, period }) => text.responsibility.formerName(name, period.to))
    .join(', ');
}
