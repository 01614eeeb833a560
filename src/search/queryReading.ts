/** What a person typed, read as words, codes and phrases to look for. */
import { asksWhoAnswers, askingWords, smallWords } from './swedishWords';
import { cleanText, isCode, type Token } from './term';
import { tokensOf } from './wordTokens';

/** A word or code of the query; every spelling of it that may stand in a text is a meaning of it. */
export interface Concept {
  /** As typed. */
  readonly typed: string;
  /** In small letters; codes as `Token` says. */
  readonly term: string;
  /** Lesser readings of a code: a case without its diary, the month of a day. */
  readonly lesser: readonly string[];
  /** The words of one that is written with a hyphen. */
  readonly parts: readonly string[];
  /** A word that carries little by itself. */
  readonly small: boolean;
  /** The last word, which may be half typed. */
  readonly halfTyped: boolean;
  /** Terms that must stand one after the other; null for a word. */
  readonly phrase: readonly string[] | null;
}

export interface ReadQuery {
  readonly concepts: readonly Concept[];
  /** True for a question of who answers for something. */
  readonly asksWho: boolean;
}

/** More than anyone types; what is longer was pasted by mistake. */
export const longestQuery = 500;
/** Words past this many add nothing but time. */
const mostConcepts = 24;
const quoted =
  /["\u201c-\u201f\u00bb\u00ab]([^"\u201c-\u201f\u00bb\u00ab]*)["\u201c-\u201f\u00bb\u00ab]/g;

export function readQuery(typed: string): ReadQuery {
  const text = cleanText(typed);
  const concepts: Concept[] = [];
  let from = 0;
  for (const match of text.matchAll(quoted)) {
    concepts.push(...wordsIn(text.slice(from, match.index), false));
    concepts.push(...phraseOf(match[1] ?? ''));
    from = match.index + match[0].length;
  }
  const rest = text.slice(from);
  concepts.push(...wordsIn(rest, /[\p{L}\p{N}\p{M}]$/u.test(rest)));
  const asksWho = asksWhoAnswers(text);
  const heeded = asksWho ? withoutAsking(concepts) : concepts;
  return { concepts: heeded.slice(0, mostConcepts), asksWho };
}

function withoutAsking(concepts: readonly Concept[]): readonly Concept[] {
  const left = concepts.filter(({ term }) => !askingWords.has(term));
  return left.some(({ small }) => !small) ? left : concepts;
}

function phraseOf(words: string): Concept[] {
  const phrase = plainWords(tokensOf(words)).map(({ term }) => term);
  if (phrase.length === 0) return [];
  const rest = { lesser: [], parts: [], small: false, halfTyped: false };
  return [{ typed: words.trim(), term: phrase.join(' '), phrase, ...rest }];
}

/** The words of a phrase are those written, one after the other; compare with `~`, `#` and joined ones. */
export function plainWords(tokens: readonly Token[]): readonly Token[] {
  let end = -1;
  return tokens.filter((token, at) => {
    if (isCode(token.term)) return false;
    const isJoined = at > 0 && token.start < end;
    end = Math.max(end, token.end);
    return !isJoined;
  });
}

function wordsIn(text: string, lastIsHalfTyped: boolean): Concept[] {
  const tokens = tokensOf(text);
  const whole = tokens.filter(
    (token) => !tokens.some((other) => covers(other, token)) && !token.term.startsWith('~'),
  );
  const places = new Map<number, Token[]>();
  for (const token of whole) places.set(token.start, [...(places.get(token.start) ?? []), token]);
  return [...places.values()].map((readings, at) => {
    const [main, ...lesser] = [...readings].sort(fullestFirst);
    const { term = '', start = 0, end = 0 } = main ?? {};
    const inside = tokens.filter((other) => other.start >= start && other.end <= end);
    return {
      typed: text.slice(start, end),
      term,
      lesser: lesser.map((other) => other.term),
      parts: isCode(term) ? [] : plainWords(inside.slice(1)).map((part) => part.term),
      small: smallWords.has(term),
      halfTyped: lastIsHalfTyped && at === places.size - 1 && end === text.length,
      phrase: null,
    };
  });
}

/** Whether `other` is written over all of the token and more. */
function covers(other: Token, token: Token): boolean {
  if (other === token || other.term.startsWith('~')) return false;
  const around = other.start <= token.start && other.end >= token.end;
  return around && other.end - other.start > token.end - token.start;
}

/** A case with its diary before one without; a code before a word. */
function fullestFirst(a: Token, b: Token): number {
  return Number(isCode(b.term)) - Number(isCode(a.term)) || b.term.length - a.term.length;
}
