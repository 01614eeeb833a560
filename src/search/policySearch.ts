/** The search: an index of documents, passages and responsibilities that is changed in place and answers at once. */
import type { Committee } from '../domain/committee';
import { answeringUnits } from './answeringUnits';
import { askedConcepts, respelledIn, type AskedConcept } from './askedConcepts';
import { EntryTable, type TableParts } from './entryTable';
import { documentHits, passageHits, responsibilityHits } from './hits';
import { otherNames, type OtherNames } from './otherNames';
import { longestQuery, readQuery, type ReadQuery } from './queryReading';
import { rankSlots, unitScores, type RankedSlot } from './ranking';
import { reasonsFor } from './rankReasons';
import type {
  EmptyHelp,
  Found,
  RankReason,
  SearchAnswer,
  SearchQuestion,
  Standing,
} from './searchAnswer';
import type { SearchEntry } from './searchEntry';
import { readStored, storedFrom, type StoredIndex } from './storedIndex';
import type { MarkedTerms } from './markedWords';

export interface PolicySearch {
  /** Adds an entry, or puts it in the place of the one it is a newer state of. */
  put(entry: SearchEntry): void;
  /** `key` as `entryKey` gives it. */
  remove(key: string): void;
  entry(key: string): SearchEntry | null;
  entries(): Iterable<SearchEntry>;
  /** The committees whose names, abbreviations and earlier names may be typed. */
  setCommittees(committees: readonly Committee[]): void;
  search(question: SearchQuestion): SearchAnswer;
  /** Why the entry stands where it stands; empty for an entry that is not here or does not answer. */
  why(query: string, key: string, standing: Standing): readonly RankReason[];
  /** Everything, to be kept and handed to `openPolicySearch`. Also frees what removed entries left behind. */
  stored(): StoredIndex;
}

export function createPolicySearch(): PolicySearch {
  return searchOver(new EntryTable());
}

/** The index as it was stored; null when it is of another form, or not whole. */
export function openPolicySearch(stored: StoredIndex): PolicySearch | null {
  const parts = readStored(stored);
  return parts === null ? null : searchOver(new EntryTable(parts));
}

function searchOver(first: EntryTable): PolicySearch {
  let table = first;
  let names: OtherNames = otherNames([]);
  const ask = (query: ReadQuery): readonly AskedConcept[] => askedConcepts(query, table, names);
  return {
    put: (entry) => {
      table.put(entry);
      if (table.isWorthPacking) table = new EntryTable(table.packed());
    },
    remove: (key) => table.remove(key),
    entry: (key) => table.entry(key),
    entries: () => table.entries(),
    setCommittees: (committees) => {
      names = otherNames(committees);
    },
    search: (question) => {
      if (question.query.length > longestQuery)
        return { kind: 'refused', reason: 'tooLong', longest: longestQuery };
      const query = readQuery(question.query);
      if (query.concepts.length === 0) return { kind: 'blank' };
      return answer(query, ask(query), table, question);
    },
    why: (typed, key, standing) => {
      const query = readQuery(typed.slice(0, longestQuery));
      return reasonsFor({ query, asked: ask(query) }, table, key, standing);
    },
    stored: () => {
      const parts: TableParts = table.packed();
      table = new EntryTable(parts);
      return storedFrom(parts);
    },
  };
}

function answer(
  query: ReadQuery,
  asked: readonly AskedConcept[],
  table: EntryTable,
  question: SearchQuestion,
): Found {
  const units = unitScores(asked, table);
  const answering = query.asksWho ? answeringUnits(table) : null;
  const ranked = rankSlots({ asked, table, standing: question.standing, units, answering });
  const terms = markedTerms(asked, table);
  const context = { asked, table, units, terms, question, ranked: within(ranked, question.chosen) };
  const documents = documentHits(context);
  const passages = passageHits(context);
  const responsibilities = responsibilityHits(context);
  const respelled = respelledIn(asked, table);
  const shown = documents.hits.length + passages.hits.length + responsibilities.hits.length;
  const help = shown > 0 ? null : helpFor(table, ranked, context.ranked, question, respelled);
  return {
    kind: 'found',
    documents,
    passages,
    responsibilities,
    asksWho: query.asksWho,
    respelled,
    help,
  };
}

function within(ranked: readonly RankedSlot[], chosen: ReadonlySet<string> | null) {
  if (chosen === null) return ranked;
  return ranked.filter(({ slot: { entry } }) => {
    const id =
      entry.kind === 'document' ? entry.document.id : entry.responsibility.sourceDocumentId;
    return id !== null && chosen.has(id);
  });
}

function markedTerms(asked: readonly AskedConcept[], { vocabulary }: EntryTable): MarkedTerms {
  const phrases = asked.flatMap(({ concept: { phrase } }) => (phrase === null ? [] : [phrase]));
  const words = asked.flatMap(({ meanings }) => meanings.flatMap(({ parts }) => parts.flat()));
  const terms = new Set(words.map((word) => vocabulary.word(word)));
  return { terms, phrases };
}

function helpFor(
  table: EntryTable,
  unfiltered: readonly RankedSlot[],
  ranked: readonly RankedSlot[],
  { query }: SearchQuestion,
  respelled: Found['respelled'],
): EmptyHelp {
  const searched = { documents: 0, texts: 0, responsibilities: 0 };
  for (const entry of table.entries()) {
    if (entry.kind === 'responsibility') searched.responsibilities += 1;
    else {
      searched.documents += 1;
      if (entry.text !== null) searched.texts += 1;
    }
  }
  const suggestion = respelled.reduce((text, { typed, read }) => text.replace(typed, read), query);
  return {
    searched,
    suggestion: suggestion === query ? null : suggestion,
    withoutFilters: unfiltered.length - ranked.length,
    amongEnded: ranked.filter(({ ended }) => ended).length,
  };
}
