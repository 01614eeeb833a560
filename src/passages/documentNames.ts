/** Names of documents as other texts write them: inflected, without the municipality, in any case. */

export interface NamedDocument {
  readonly id: string;
  readonly title: string;
}

export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly documentId: string;
}

/** A name of one common word ("Policy", "Taxa") stands in every text and means no document. */
const shortestSingleWord = 11;
const fewestWords = 2;
const word = /[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*/gu;
/** "… för Sandvikens kommun", "… i Sandvikens kommun" and a year at the end are often left out. */
const municipality = /\s+(?:för|i|inom)\s+[\p{L}-]+s\s+kommun(?:koncern)?$/iu;
/** "… (KS 2014:3)" is seldom repeated. */
const bracketed = /\s*\([^()]*\)$/u;
const endings =
  /^(?:n|t|s|r|ns|ts|rs|en|et|er|ar|or|na|ens|ets|erna|arna|orna|rna|ernas|arnas|nas|nas)?$/u;

interface KnownName {
  readonly words: readonly string[];
  /** Null where two documents share the name. */
  readonly documentId: string | null;
}

/** Prepared once for all blocks of a text. */
export function documentNames(documents: readonly NamedDocument[]): {
  in(words: string): readonly FoundName[];
} {
  const byFirst = new Map<string, KnownName[]>();
  for (const name of knownNames(documents)) {
    const first = startOf(name.words[0] ?? '');
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  return { in: (text) => namesIn(text, byFirst) };
}

function knownNames(documents: readonly NamedDocument[]): readonly KnownName[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, title } of documents) {
    const bare = title.replace(bracketed, '');
    for (const written of new Set([title, bare, bare.replace(municipality, '')])) {
      const words = wordsOfName(written).map(({ folded }) => folded);
      if (words.length < fewestWords && (words[0]?.length ?? 0) < shortestSingleWord) continue;
      const key = words.join(' ');
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  return [...owners].map(([key, ids]) => {
    const [only] = ids;
    return { words: key.split(' '), documentId: ids.size === 1 ? (only ?? null) : null };
  });
}

function namesIn(text: string, byFirst: ReadonlyMap<string, readonly KnownName[]>) {
  const words = wordsOfName(text);
  const found: FoundName[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const candidates = byFirst.get(startOf(words[place]?.folded ?? ''));
    const name = candidates?.find((one) => standsAt(one, words, place));
    if (name === undefined) continue;
    const [first, last] = [words[place], words[place + name.words.length - 1]];
    if (first && last && name.documentId !== null && isName(name, text.slice(first.start)))
      found.push({ start: first.start, end: last.end, documentId: name.documentId });
    place += name.words.length - 1;
  }
  return found;
}

/** "en internationell policy" is any such policy; a name of two words is written with a capital. */
function isName({ words }: KnownName, written: string): boolean {
  return words.length > 2 || /^\p{Lu}/u.test(written);
}

type PlacedWord = { readonly folded: string; readonly start: number; readonly end: number };

function wordsOfName(text: string): readonly PlacedWord[] {
  return [...text.matchAll(word)].map(({ 0: written, index }) => ({
    folded: written.toLowerCase().replaceAll('–', '-'),
    start: index,
    end: index + written.length,
  }));
}

/** "reglementet" and "reglemente" begin alike. */
function startOf(folded: string): string {
  return folded.slice(0, 4);
}

function standsAt(name: KnownName, words: readonly PlacedWord[], place: number): boolean {
  return name.words.every((wanted, step) => isSameWord(wanted, words[place + step]?.folded ?? ''));
}

/** The same word, or one of the two with an ending more: "policy" and "policyn". */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.startsWith(short) && endings.test(long.slice(short.length));
}
