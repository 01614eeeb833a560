/** The words of a query with all that they may mean in the texts, and where each stands. */
import type { Respelling } from './searchAnswer';
import { matchConcept, matchUnits, type ConceptMatch } from './conceptMatch';
import type { EntryTable } from './entryTable';
import type { OtherNames } from './otherNames';
import { unitsWithPhrase } from './phrases';
import type { Concept, ReadQuery } from './queryReading';
import type { Meaning } from './meaning';
import { meaningsOf } from './wordMeanings';

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
    const meanings =
      concept.phrase === null
        ? [
            ...meaningsOf(concept, joinedTerms(query.concepts, at), table.vocabulary),
            ...(named[at] ?? []),
          ].sort((a, b) => b.weight - a.weight)
        : [];
    const match =
      concept.phrase === null
        ? matchConcept(meanings, table)
        : matchUnits(unitsWithPhrase(concept.phrase, table), table);
    return { concept, meanings, match, rarity: rarityOf(match.slots.length, table.size) };
  });
}

/** The word written together with the one before and with the one after. */
function joinedTerms(concepts: readonly Concept[], at: number): readonly string[] {
  const [before, own, after] = [concepts[at - 1], concepts[at], concepts[at + 1]];
  if (own === undefined) return [];
  return [
    ...(before?.phrase === null ? [before.term + own.term] : []),
    ...(after?.phrase === null ? [own.term + after.term] : []),
  ].filter((term) => !/[#§@\d]/.test(term));
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
    return [{ typed: concept.typed, read: vocabulary.words[word] ?? '' }];
  });
}
