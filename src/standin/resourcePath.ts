/** Reads the part of an address after /_api/ into its segments, quotes and aliases included. */
import { expressionInvalid } from './errors';

export type Argument = string | number | boolean | null;

export interface PathSegment {
  readonly name: string;
  /** null when there are no parentheses at all. */
  readonly args: PathArguments | null;
}

export interface PathArguments {
  readonly positional: readonly Argument[];
  /** By lower-case name: decodedUrl='…' is under 'decodedurl'. */
  readonly named: ReadonlyMap<string, Argument>;
}

/**
 * Splits a percent-decoded path such as `web/lists/getByTitle('a/b')/items(5)`. A quote is doubled inside
 * quotes; `@x` is looked up among the aliases. Throws SharePoint's "expression is not valid" otherwise.
 */
export function pathSegments(
  decodedPath: string,
  aliases: ReadonlyMap<string, string>,
): readonly PathSegment[] {
  return splitOutside(decodedPath, '/')
    .filter((part) => part !== '')
    .map((part) => segment(part, aliases));
}

/** One literal: 'text', guid'…', a number, true, false or null. Undefined when it is none of them. */
export function literal(written: string): Argument | undefined {
  const quoted = /^(?:guid|datetime)?'((?:[^']|'')*)'$/i.exec(written);
  if (quoted) return (quoted[1] ?? '').replaceAll("''", "'");
  if (/^-?\d+(\.\d+)?$/.test(written)) return Number(written);
  if (/^true$/i.test(written)) return true;
  if (/^false$/i.test(written)) return false;
  if (/^null$/i.test(written)) return null;
  return undefined;
}

function segment(part: string, aliases: ReadonlyMap<string, string>): PathSegment {
  const open = part.indexOf('(');
  if (open < 0) return { name: part, args: null };
  if (!part.endsWith(')')) throw expressionInvalid(part);
  const inside = part.slice(open + 1, -1).trim();
  return { name: part.slice(0, open), args: readArguments(inside, part, aliases) };
}

function readArguments(
  inside: string,
  part: string,
  aliases: ReadonlyMap<string, string>,
): PathArguments {
  const positional: Argument[] = [];
  const named = new Map<string, Argument>();
  const pieces = inside === '' ? [] : splitOutside(inside, ',').map((piece) => piece.trim());
  for (const piece of pieces) {
    const name = /^(\w+)\s*=/.exec(piece);
    const written = name ? piece.slice(name[0].length).trim() : piece;
    const value = valueOf(written, part, aliases);
    if (name?.[1] === undefined) positional.push(value);
    else named.set(name[1].toLowerCase(), value);
  }
  return { positional, named };
}

function valueOf(written: string, part: string, aliases: ReadonlyMap<string, string>): Argument {
  const resolved = written.startsWith('@') ? aliases.get(written.toLowerCase()) : written;
  const value = resolved === undefined ? undefined : literal(resolved);
  if (value === undefined) throw expressionInvalid(part);
  return value;
}

/** Splits at a sign that stands outside quotes and parentheses. */
function splitOutside(text: string, sign: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (c === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (c === '(') depth += 1;
    else if (c === ')') depth -= 1;
    else if (c === sign && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  if (quoted || depth !== 0) throw expressionInvalid(text);
  parts.push(text.slice(start));
  return parts;
}
