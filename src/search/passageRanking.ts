/** Paragraphs in the order of how well they answer by themselves. */
import type { AnswerContext } from './answerContext';
import { standingOf, type RankedUnit } from './ranking';

/** Of what the best paragraph answers, the least share that counts as an answer too. */
const leastShare = 0.7;

/** Paragraphs of documents that answer, best first; among `only` where they are given. */
export function rankUnits(
  { asked, table, units, question }: Pick<AnswerContext, 'asked' | 'table' | 'units' | 'question'>,
  only?: readonly number[],
): readonly RankedUnit[] {
  const { order, unitSlots, unitFields, slots } = table;
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
  const orderOf = ({ unit }: RankedUnit): number => order[unitSlots[unit] ?? -1] ?? 0;
  return ranked.sort((a, b) => b.score - a.score || orderOf(a) - orderOf(b) || a.unit - b.unit);
}
