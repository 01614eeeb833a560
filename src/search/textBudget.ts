/** Which documents' words are searched on this device: as many as fit, those in force first. */
import type { ValidityStatus } from '../domain/validity';

export interface TextBudget {
  readonly documents: number;
  /** Characters of text in all. */
  readonly characters: number;
}

export const textBudget: TextBudget = { documents: 2_000, characters: 30_000_000 };

export interface TextCandidate {
  readonly id: string;
  readonly status: ValidityStatus;
  /** Characters, where the words are known; null before they have come. */
  readonly length: number | null;
}

export interface ChosenTexts {
  /** In the order in which they are best fetched. */
  readonly within: readonly string[];
  /** Words that another search must look in. */
  readonly beyond: readonly string[];
}

const order: readonly ValidityStatus[] = ['inForce', 'upcoming', 'unknown', 'expired', 'repealed'];

/**
 * In force first, then by id, so that the same register gives the same choice. A text whose length is not
 * known is taken to be as long as the known ones are on the middle, and is weighed again when it has come.
 */
export function chooseTexts(
  candidates: readonly TextCandidate[],
  budget: TextBudget = textBudget,
): ChosenTexts {
  const usual = usualLength(candidates);
  const within: string[] = [];
  const beyond: string[] = [];
  let characters = 0;
  for (const { id, length } of [...candidates].sort(inForceFirst)) {
    const after = characters + (length ?? usual);
    const fits = within.length < budget.documents && after <= budget.characters;
    if (fits) characters = after;
    (fits ? within : beyond).push(id);
  }
  return { within, beyond };
}

function usualLength(candidates: readonly TextCandidate[]): number {
  const known = candidates.flatMap(({ length }) => length ?? []).sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? 0;
}

function inForceFirst(a: TextCandidate, b: TextCandidate): number {
  return (
    order.indexOf(a.status) - order.indexOf(b.status) ||
    a.id.length - b.id.length ||
    Number(a.id > b.id) - Number(a.id < b.id)
  );
}
