/** Reads a stated subset of KQL: terms, "phrases", prefix*, property:value, AND, OR, NOT, parentheses. */
import { NotImplementedHere } from './errors';

export type KqlNode =
  | { readonly kind: 'all' }
  | { readonly kind: 'and' | 'or'; readonly left: KqlNode; readonly right: KqlNode }
  | { readonly kind: 'not'; readonly of: KqlNode }
  | {
      readonly kind: 'words';
      /** One word, or several in a row. Lower case. */
      readonly words: readonly string[];
      readonly prefix: boolean;
    }
  | {
      readonly kind: 'property';
      readonly name: string;
      readonly value: string;
      readonly prefix: boolean;
    };

interface Token {
  readonly kind: 'operator' | 'open' | 'close' | 'term';
  readonly text: string;
}

const pattern = /\s+|(\()|(\))|((?:[A-Za-z]+[:=])?"[^"]*"\*?|[A-Za-z]+[:=](?=\()|[^\s()"]+)/y;

/** Operators other than AND, OR and NOT; SharePoint has them, the stand-in has not. */
const elsewhere = /^(NEAR|ONEAR|WORDS|XRANK|ALL|ANY)(\(|$)|^[+-]|[<>]|\.\./;

/** Throws 501 naming the token for everything outside the subset. Terms side by side are ANDed. */
export function parseKql(text: string): KqlNode {
  const found = tokens(text);
  if (found.length === 0) return { kind: 'all' };
  const reader = new KqlReader(found);
  const node = reader.either();
  const left = reader.peek();
  if (left) throw refused(left.text);
  return node;
}

/** The words of a text as search compares them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

class KqlReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  peek(): Token | undefined {
    return this.tokens[this.at];
  }

  either(): KqlNode {
    let left = this.both();
    while (this.takes('OR')) left = { kind: 'or', left, right: this.both() };
    return left;
  }

  private both(): KqlNode {
    let left = this.single();
    for (;;) {
      const next = this.peek();
      const adjoins =
        next?.kind === 'open' ||
        next?.kind === 'term' ||
        (next?.kind === 'operator' && next.text === 'NOT');
      if (!this.takes('AND') && !adjoins) return left;
      left = { kind: 'and', left, right: this.single() };
    }
  }

  private single(): KqlNode {
    if (this.takes('NOT')) return { kind: 'not', of: this.single() };
    const token = this.peek();
    this.at += 1;
    if (token?.kind === 'open') {
      const inside = this.either();
      if (this.peek()?.kind !== 'close') throw refused('(');
      this.at += 1;
      return inside;
    }
    if (token?.kind !== 'term') throw refused(token?.text ?? 'the end');
    return termNode(token.text);
  }

  private takes(operator: string): boolean {
    const token = this.peek();
    if (token?.kind !== 'operator' || token.text !== operator) return false;
    this.at += 1;
    return true;
  }
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) throw refused(text.slice(from));
    const [, open, close, term] = match;
    if (open) found.push({ kind: 'open', text: open });
    else if (close) found.push({ kind: 'close', text: close });
    else if (term) found.push(termToken(term));
  }
  return found;
}

function termToken(text: string): Token {
  // Operators are operators in capitals only; in small letters they are words.
  if (text === 'AND' || text === 'OR' || text === 'NOT') return { kind: 'operator', text };
  if (elsewhere.test(text)) throw refused(text);
  return { kind: 'term', text };
}

function termNode(text: string): KqlNode {
  const property = /^([A-Za-z]+)[:=](.+)$/.exec(text);
  if (property?.[1] !== undefined && property[2] !== undefined) {
    const value = property[2].replace(/\*$/, '').replace(/^"|"$/g, '');
    return { kind: 'property', name: property[1], value, prefix: property[2].endsWith('*') };
  }
  // A star works at the end only.
  if (/[*?](?!$)/.test(text)) throw refused(text);
  return { kind: 'words', words: wordsOf(text), prefix: text.endsWith('*') };
}

function refused(token: string) {
  return new NotImplementedHere(`KQL '${token}'`);
}
