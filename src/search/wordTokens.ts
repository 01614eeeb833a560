/** Text to the words, codes and days that are searched for, each with its place. */
import { codesIn } from './codeTokens';
import type { Token } from './term';
import { joiningWords } from './swedishWords';

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const hyphen = /^[-\u2010\u2011]$/;
const dash = /^\s?[-\u2010-\u2015]\s?$/;
/** EU:s, KF:s, LSS:en: the ending is no word. */
const endingAfterColon = /^:(?:s|n|t|en|et|ar|er|arna|erna|ns|ens|ets)$/;
const hangingHyphen = /^[-\u2010\u2011],? $/;
const hangsNext = /^[-\u2010\u2011],? /;
const digits = /^\d+$/;

/** Every token of a clean text. Words written with a hyphen are there apart and together. */
export function tokensOf(text: string): Token[] {
  const lower = lowered(text);
  const tokens: Token[] = /\d/.test(lower) ? codesIn(lower) : [];
  const cases = tokens.filter((token) => token.term.startsWith('#'));
  const hanging = new HangingFronts(lower);
  let before: Token | null = null;
  let chain: Token | null = null;
  for (const { 0: term, index } of lower.matchAll(word)) {
    const gap = before === null ? '' : lower.slice(before.end, index);
    if (gap === ':' && endingAfterColon.test(gap + term)) continue;
    if (digits.test(term) && isWithin(index, cases)) continue;
    const token: Token = { term, start: index, end: index + term.length };
    tokens.push(token);
    if (before !== null) {
      chain = joinedWith(chain ?? before, token, gap);
      if (chain !== null) tokens.push(chain);
      tokens.push(...hanging.after(before, gap, token));
    }
    before = token;
  }
  return tokens;
}

/** The figures of a case number are no years and no amounts. */
function isWithin(at: number, cases: readonly Token[]): boolean {
  return cases.some(({ start, end }) => start <= at && at < end);
}

/** Words that end in a hyphen until the whole word that they share an end with: plan-, bygg- och miljönämnden. */
class HangingFronts {
  private fronts: Token[] = [];

  constructor(private readonly text: string) {}

  after(before: Token, gap: string, token: Token): readonly Token[] {
    if (hangingHyphen.test(gap)) this.fronts.push(before);
    if (this.fronts.length === 0 || joiningWords.has(token.term)) return [];
    if (hangsNext.test(this.text.slice(token.end, token.end + 3))) return [];
    const fronts = this.fronts;
    this.fronts = [];
    return fronts.map((front) => sharedEnd(front, token));
  }
}

function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** "e-post" is also epost, and "2013–2014" also 2013-2014; null where the two are not written together. */
function joinedWith(front: Token, { term, start, end }: Token, gap: string): Token | null {
  const numbers = digits.test(front.term.slice(-4)) && digits.test(term);
  if (numbers) {
    if (!dash.test(gap) || front.end - front.start !== 4 || end - start !== 4) return null;
    return { term: `${front.term}-${term}`, start: front.start, end };
  }
  return hyphen.test(gap) ? { term: front.term + term, start: front.start, end } : null;
}

function sharedEnd(front: Token, whole: Token): Token {
  return { term: `~${front.term}+${whole.term}`, start: front.start, end: front.end };
}
