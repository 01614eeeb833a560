/** Reads SharePoint's subset of OData v3 $filter into a tree; all else is 400 by construction. */
import { expressionInvalid } from './errors';

export type FilterLiteral =
  | { readonly kind: 'text' | 'dateTime' | 'guid'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' };

export type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';
export type Comparison = 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge';

export type FilterNode =
  | { readonly kind: 'and' | 'or'; readonly left: FilterNode; readonly right: FilterNode }
  | { readonly kind: 'not'; readonly of: FilterNode }
  | {
      readonly kind: 'compare';
      readonly path: string;
      readonly datePart: DatePart | null;
      readonly op: Comparison;
      readonly literal: FilterLiteral;
    }
  | {
      readonly kind: 'match';
      readonly how: 'startswith' | 'substringof';
      readonly path: string;
      readonly text: string;
    };

interface Token {
  readonly kind: 'word' | 'sign' | 'literal';
  readonly text: string;
  readonly literal?: FilterLiteral;
}

const dateParts: ReadonlySet<string> = new Set([
  'day',
  'month',
  'year',
  'hour',
  'minute',
  'second',
]);
const comparisons: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'gt', 'le', 'ge']);
const patterns =
  /\s+|datetime'((?:[^']|'')*)'|guid'([0-9a-fA-F-]{36})'|'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)(?![\w/])|([A-Za-z_][\w/]*)|([(),])/y;

/** Throws SharePoint's "The expression … is not valid." for everything outside its subset. */
export function parseFilter(text: string): FilterNode {
  return new FilterParser(text).parse();
}

class FilterParser {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(private readonly text: string) {
    this.tokens = tokens(text);
  }

  parse(): FilterNode {
    const node = this.either();
    if (this.at < this.tokens.length) throw this.refusal();
    return node;
  }

  private either(): FilterNode {
    let left = this.both();
    while (this.takeWord('or')) left = { kind: 'or', left, right: this.both() };
    return left;
  }

  private both(): FilterNode {
    let left = this.single();
    while (this.takeWord('and')) left = { kind: 'and', left, right: this.single() };
    return left;
  }

  private single(): FilterNode {
    if (this.takeWord('not')) return { kind: 'not', of: this.single() };
    if (this.takeSign('(')) {
      const inside = this.either();
      this.expectSign(')');
      return inside;
    }
    const word = this.expectWord();
    return this.takeSign('(') ? this.functionOf(word) : this.comparison(word, null);
  }

  private functionOf(name: string): FilterNode {
    if (name === 'startswith') {
      const path = this.expectWord();
      this.expectSign(',');
      return this.match('startswith', path, this.expectText());
    }
    if (name === 'substringof') {
      const text = this.expectText();
      this.expectSign(',');
      return this.match('substringof', this.expectWord(), text);
    }
    if (!isDatePart(name)) throw this.refusal();
    const path = this.expectWord();
    this.expectSign(')');
    return this.comparison(path, name);
  }

  private match(how: 'startswith' | 'substringof', path: string, text: string): FilterNode {
    this.expectSign(')');
    return { kind: 'match', how, path, text };
  }

  private comparison(path: string, datePart: DatePart | null): FilterNode {
    const op = this.expectWord();
    if (!isComparison(op)) throw this.refusal();
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.literal) return { kind: 'compare', path, datePart, op, literal: token.literal };
    throw this.refusal();
  }

  private takeWord(word: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'word' || token.text !== word) return false;
    this.at += 1;
    return true;
  }

  private takeSign(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.at += 1;
    return true;
  }

  private expectSign(sign: string): void {
    if (!this.takeSign(sign)) throw this.refusal();
  }

  private expectWord(): string {
    const token = this.tokens[this.at];
    if (token?.kind !== 'word') throw this.refusal();
    this.at += 1;
    return token.text;
  }

  private expectText(): string {
    const token = this.tokens[this.at];
    if (token?.literal?.kind !== 'text') throw this.refusal();
    this.at += 1;
    return token.literal.value;
  }

  private refusal() {
    return expressionInvalid(this.text);
  }
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  patterns.lastIndex = 0;
  while (patterns.lastIndex < text.length) {
    const match = patterns.exec(text);
    if (!match) throw expressionInvalid(text);
    const token = tokenOf(match);
    if (token) found.push(token);
  }
  return found;
}

function tokenOf(match: RegExpExecArray): Token | null {
  const [text, dateTime, guid, quoted, number, word, sign] = match;
  if (dateTime !== undefined) return literalToken(text, { kind: 'dateTime', value: dateTime });
  if (guid !== undefined) return literalToken(text, { kind: 'guid', value: guid.toLowerCase() });
  if (quoted !== undefined)
    return literalToken(text, { kind: 'text', value: quoted.replaceAll("''", "'") });
  if (number !== undefined) return literalToken(text, { kind: 'number', value: Number(number) });
  if (word !== undefined) return wordToken(word);
  return sign === undefined ? null : { kind: 'sign', text: sign };
}

function wordToken(word: string): Token {
  if (word === 'null') return literalToken(word, { kind: 'null' });
  if (word === 'true' || word === 'false')
    return literalToken(word, { kind: 'boolean', value: word === 'true' });
  return { kind: 'word', text: word };
}

function literalToken(text: string, value: FilterLiteral): Token {
  return { kind: 'literal', text, literal: value };
}

function isDatePart(word: string): word is DatePart {
  return dateParts.has(word);
}

function isComparison(word: string): word is Comparison {
  return comparisons.has(word);
}
