/** The words of a query with all that they may mean in the texts, and where each stands. */
import type { Respelling } from './searchAnswer';
import { matchConcept, matchUnits, type ConceptMatch } from './conceptMatch';
import type { EntryTable } from './entryTable';
import type { OtherNames } from './otherNames';
import { unitsWithPhrase } from './phrases';
import type { Concept, ReadQuery } from './queryReading';
import type { Meaning } from './meaning';
import { isCode } from './term';
import { respellings } from './respellings';
import { clearlyMeant, mayBeMisspelt, meaningsOf } from './wordMeanings';

export interface AskedConcept {
  readonly concept: Concept;
  readonly meanings: readonly Meaning[];
  readonly match: ConceptMatch;
  /** Rare words weigh more. */
  readonly rarity: number;
}

export function askedConcepts(
  query: ReadQuery,
  table: EntryTable,
  names: OtherNames,
): readonly AskedConcept[] {
  const heeded = query.concepts.filter(({ small }) => !small);
  const concepts = heeded.length > 0 ? heeded : query.concepts;
  const named = names.meanings(query.concepts, table.vocabulary);
  return concepts.map((concept) => {
    const at = query.concepts.indexOf(concept);
    if (concept.phrase !== null) {
      const match = matchUnits(unitsWithPhrase(concept.phrase, table), table);
      return { concept, meanings: [], match, rarity: rarityOf(match.strong, table.size) };
    }
    const joined = joinedTerms(query.concepts, at);
    const known = { vocabulary: table.vocabulary, called: names.called };
    const meanings = meaningsOf(concept, joined, named[at] ?? [], known);
    // A word that is clearly meant nowhere may be an error.
    const first = matched(concept, meanings, table);
    if (first.match.best >= clearlyMeant || !mayBeMisspelt(concept)) return first;
    const respelled = respellings(concept.term, table.vocabulary);
    return respelled.length === 0 ? first : matched(concept, [...respelled, ...meanings], table);
  });
}

function matched(concept: Concept, meanings: readonly Meaning[], table: EntryTable): AskedConcept {
  const sorted = [...meanings].sort((a, b) => b.weight - a.weight);
  const match = matchConcept(sorted, table);
  return { concept, meanings: sorted, match, rarity: rarityOf(match.strong, table.size) };
}

/** The word written together with those beside it, up to three of them. */
function joinedTerms(concepts: readonly Concept[], at: number): readonly string[] {
  const joined: string[] = [];
  for (let first = Math.max(0, at - 2); first <= at; first += 1) {
    for (let last = Math.max(at, first + 1); last <= first + 2; last += 1) {
      const some = concepts.slice(first, last + 1);
      if (some.length !== last - first + 1 || some.some(cannotJoin)) continue;
      joined.push(some.map(({ term }) => term).join(''));
    }
  }
  return joined;
}

function cannotJoin({ term, phrase }: Concept): boolean {
  return phrase !== null || isCode(term) || /\d/.test(term);
}

function rarityOf(found: number, all: number): number {
  return Math.log(1 + (all - found + 0.5) / (found + 0.5));
}

/** Words that stand nowhere, with the ones that were searched instead. */
export function respelledIn(
  asked: readonly AskedConcept[],
  { vocabulary }: EntryTable,
): readonly Respelling[] {
  return asked.flatMap(({ concept, meanings }) => {
    const [best] = meanings;
    const [word] = best?.parts[0] ?? [];
    if (best?.how !== 'respelled' || word === undefined) return [];
    return [{ typed: concept.typed, read: vocabulary.word(word) }];
  });
}
