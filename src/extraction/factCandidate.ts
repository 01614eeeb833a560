/** Values that may be a fact of the document, ranked: a label goes before a sentence, a sentence before shape. */
import type { LocalDate } from '../domain/localDate';
import type { Confidence } from './statedFact';

/** Higher goes first; among equals the earlier in the text. */
export const rank = {
  /** The fact's own label. */
  label: 4,
  /** Told beside, in the value of another label of the same decision. */
  beside: 3,
  sentence: 2,
  shape: 1,
  /** From a later revision, used only where nothing else is told. */
  revision: 0,
} as const;

export interface DocumentFacts {
  readonly title: string;
  readonly type: string;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
  readonly caseNumber: string;
  readonly section: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
  readonly openEnded: boolean;
  readonly documentOwner: string;
  readonly reviewDueOn: LocalDate;
}

export type FactName = keyof DocumentFacts;

export interface FactCandidate<Name extends FactName = FactName> {
  readonly fact: Name;
  readonly value: DocumentFacts[Name];
  readonly rank: number;
  /** The words and the place of their line in the front zone. */
  readonly words: string;
  readonly line: number;
}

export class FactCandidates {
  readonly all: FactCandidate[] = [];

  /** Keeps the value; null says that the words tell no such fact. */
  add<Name extends FactName>(
    fact: Name,
    value: DocumentFacts[Name] | null,
    place: { readonly rank: number; readonly words: string; readonly line: number },
  ): void {
    if (value !== null) this.all.push({ fact, value, ...place });
  }

  has(fact: FactName, atLeast: number = rank.revision): boolean {
    return this.all.some((candidate) => candidate.fact === fact && candidate.rank >= atLeast);
  }

  /** Where a last day is told: a first day told on another line is open only by itself. */
  endTold(): FactCandidate<'openEnded'> | null {
    const told = this.all.find(({ fact, value }) => fact === 'openEnded' && value === false);
    return (told ?? this.best('openEnded')) as FactCandidate<'openEnded'> | null;
  }

  best<Name extends FactName>(fact: Name): FactCandidate<Name> | null {
    let best: FactCandidate | null = null;
    for (const candidate of this.all)
      if (candidate.fact === fact && (!best || candidate.rank > best.rank)) best = candidate;
    return best as FactCandidate<Name> | null;
  }
}

export function confidenceOf(candidate: FactCandidate): Confidence {
  return candidate.rank >= rank.sentence ? 'stated' : 'implied';
}
