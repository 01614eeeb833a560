/** Paragraphs in the order of how well they answer by themselves. */
import type { AnswerContext } from './answerContext';
import type { Slot } from './entryTable';
import { standingOf, type RankedUnit } from './ranking';

/** Of what the best paragraph answers, the least share that counts as an answer too. */
const leastShare = 0.7;

type Asked = Pick<AnswerContext, 'asked' | 'table' | 'units' | 'question'>;

/** Paragraphs of documents that answer, in no order; among `only` where they are given. */
export function foundUnits(
  { asked, table, units, question }: Asked,
  only?: readonly number[],
): readonly RankedUnit[] {
  const { unitSlots, unitFields, slots } = table;
  const whole = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  const coveredIn = (unit: number): number =>
    whole === 0 || unitFields[unit] !== 3 ? 0 : Math.min(1, (units.scores[unit] ?? 0) / whole);
  const isOfDocument = (unit: number): boolean =>
    slots[unitSlots[unit] ?? -1]?.entry.kind === 'document';
  const among = only ?? units.touched;
  let most = 0;
  for (const unit of among) {
    const covered = coveredIn(unit);
    if (covered > most && isOfDocument(unit)) most = covered;
  }
  const ranked: RankedUnit[] = [];
  for (const unit of among) {
    const covered = coveredIn(unit);
    if (covered === 0 || covered < most * leastShare) continue;
    const slot = slots[unitSlots[unit] ?? -1];
    if (slot?.entry.kind !== 'document') continue;
    const { weight } = standingOf(slot, question.standing);
    ranked.push({ unit, slot, covered, score: covered * covered * weight });
  }
  return ranked;
}

/** Best first; equal ones in the order of their documents. */
export function bestFirst(units: readonly RankedUnit[], { table }: Asked): readonly RankedUnit[] {
  const { order, unitSlots } = table;
  const orderOf = ({ unit }: RankedUnit): number => order[unitSlots[unit] ?? -1] ?? 0;
  return [...units].sort((a, b) => b.score - a.score || orderOf(a) - orderOf(b) || a.unit - b.unit);
}

/** Of each document its best ones, at most so many, in no order: a letter or two stands in every paragraph there is. */
export function bestOfEach(units: readonly RankedUnit[], most: number): readonly RankedUnit[] {
  const bySlot = new Map<Slot, RankedUnit[]>();
  for (const unit of units) {
    const best = bySlot.get(unit.slot);
    if (best === undefined) bySlot.set(unit.slot, [unit]);
    else keepBest(best, unit, most);
  }
  return [...bySlot.values()].flat();
}

function keepBest(best: RankedUnit[], unit: RankedUnit, most: number): void {
  const after = best.findLastIndex((known) => !isBetter(unit, known));
  if (after + 1 === most) return;
  best.splice(after + 1, 0, unit);
  if (best.length > most) best.pop();
}

function isBetter(one: RankedUnit, other: RankedUnit): boolean {
  return one.score === other.score ? one.unit < other.unit : one.score > other.score;
}
