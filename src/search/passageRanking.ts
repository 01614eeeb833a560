/** Paragraphs in the order of how well they answer by themselves. */
import type { AnswerContext } from './answerContext';
import { compareOrder, standingOf, touchedUnits, type RankedUnit } from './ranking';

/** Of what the best paragraph answers, the least share that counts as an answer too. */
const leastShare = 0.7;

/** Paragraphs of documents that answer, best first; among `only` where they are given. */
export function rankUnits(
  { asked, table, units, question }: Pick<AnswerContext, 'asked' | 'table' | 'units' | 'question'>,
  only?: readonly number[],
): readonly RankedUnit[] {
  const whole = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  const ranked: RankedUnit[] = [];
  let most = 0;
  for (const unit of only ?? touchedUnits(asked, units.length)) {
    const slot = table.slots[table.unitSlots[unit] ?? -1];
    const answers = table.unitFields[unit] === 3 && slot?.entry.kind === 'document';
    const covered = whole === 0 ? 0 : Math.min(1, (units[unit] ?? 0) / whole);
    if (!answers || covered === 0) continue;
    most = Math.max(most, covered);
    const { weight } = standingOf(slot, question.standing);
    ranked.push({ unit, slot, covered, score: covered * covered * weight });
  }
  return ranked
    .filter(({ covered }) => covered >= most * leastShare)
    .sort((a, b) => b.score - a.score || compareOrder(a.slot, b.slot) || a.unit - b.unit);
}
