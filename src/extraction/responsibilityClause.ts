/** Reads who is responsible for what out of one masked clause, by the table of patterns. */
import type { ResponsibilityKind } from '../domain/responsibility';
import { marks } from './maskedSentence';
import type { ClausePattern } from './responsibilityPatterns';
import { clausePatterns } from './responsibilityPatterns';
import type { VerbPhrase } from './responsibilityVerbs';
import { verbPhrases } from './responsibilityVerbs';
import { isDutyVerb } from './dutyVerb';
import { latinPattern } from './latinPattern';

/** Places are in the sentence; `actor` is where the committee's mark begins, null where it is left out. */
export interface ReadClause {
  readonly kind: ResponsibilityKind;
  readonly actor: number | null;
  readonly what: { readonly start: number; readonly end: number };
  /** What stands before the verb when the committee does not: a time, a condition, a place. */
  readonly lead: { readonly start: number; readonly end: number } | null;
  /** True for a verb in the past. */
  readonly past: boolean;
  readonly wording: 'för' | 'verb' | 'clause';
  /** True where what it is about opens the clause: "Uppföljningen görs av …". */
  readonly firstIsWhat: boolean;
}

/** Adverbs, periods, deadlines and asides, all of them masked, between the words of a verb phrase. */
const gap = '(?:[ ,\\uE100-\\uE103\\uE105]|\\([^)]{1,60}\\))*';
/** After the committee: "Kommunstyrelsen, genom kommundirektören, ansvarar". */
const insertion = `(?:,\\s[^,]{1,60},)?${gap}`;
const actor = `(?<actor>${marks.actor.class})`;
const owner = `(?<owner>${marks.owner.class})`;
const lead = '(?<lead>[^\\n]{1,250}?)';
const number = '(?:(?:§\\s?\\d+|\\d+(?:\\.\\d+)*\\.?|\\d+\\s§|[a-zåäö]\\))\\s)?';
const modal = '(?:ska|skall|måste)(?!\\p{L})';
const future = 'kommer';
const what = '(?<what>.+)';

interface Compiled {
  readonly pattern: RegExp;
  readonly kind: ResponsibilityKind;
  readonly past: boolean;
  readonly wording: ReadClause['wording'];
}

const compiled: readonly Compiled[] = [
  ...clausePatterns.map(clauseOf),
  ...verbPhrases.flatMap((phrase) => [
    ...ordersOf(phrase, phrase.finite, false),
    ...(phrase.past === undefined ? [] : ordersOf(phrase, phrase.past, true)),
    ...(phrase.infinitive === undefined ? [] : modalOrders(phrase)),
  ]),
];
const duties = [
  expression(`${number}${actor}${insertion}${modal}${insertion}${what}`),
  expression(`${number}${lead}[ ,]+${modal}${gap}${actor}${gap}${what}`),
  expression(`(?:${lead}\\s)?(?:det\\sär|är\\sdet)${gap}${actor}\\ssom${gap}${modal}${gap}${what}`),
];
const impliedDuty = expression(`${modal}${gap}${what}`);
const implied = verbPhrases.map(({ finite, rest, kind }) => ({
  kind,
  pattern: expression(`${finite}${gap}${filled(rest)}[ :]*${what}`),
}));

/** The first pattern that fits all of the clause, without its full stop; null when none does. */
export function readClause(words: string): ReadClause | null {
  const clause = lowered(words);
  for (const { pattern, kind, past, wording } of compiled) {
    const match = pattern.exec(clause);
    if (match) return readMatch(match, kind, past, wording);
  }
  for (const pattern of duties) {
    const match = pattern.exec(clause);
    if (match && isDutyVerb(match.groups?.what ?? ''))
      return readMatch(match, 'skyldighet', false, 'verb');
  }
  return null;
}

/** A clause whose committee stands in the heading above: "Ansvarar för grundskolan." */
export function readImpliedClause(words: string): ReadClause | null {
  const clause = lowered(words);
  for (const { pattern, kind } of implied) {
    const match = pattern.exec(clause);
    if (match) return readMatch(match, kind, false, 'clause');
  }
  const match = impliedDuty.exec(clause);
  return match && isDutyVerb(match.groups?.what ?? '')
    ? readMatch(match, 'skyldighet', false, 'verb')
    : null;
}

function readMatch(
  match: RegExpExecArray,
  kind: ResponsibilityKind,
  past: boolean,
  wording: ReadClause['wording'],
): ReadClause | null {
  const groups = match.indices?.groups;
  const place = groups?.what;
  if (!place) return null;
  return {
    kind,
    past,
    wording,
    actor: (groups.actor ?? groups.owner)?.[0] ?? null,
    what: { start: place[0], end: place[1] },
    firstIsWhat: place[0] < (groups.actor ?? groups.owner ?? place)[0],
    lead: groups.lead === undefined ? null : { start: groups.lead[0], end: groups.lead[1] },
  };
}

/** Swedish puts the verb second: the committee first, or something else first and the committee after the verb. */
function ordersOf(phrase: VerbPhrase, verb: string, past: boolean): Compiled[] {
  const rest = filled(phrase.rest);
  const orders = [
    `${number}${actor}${insertion}${verb}${gap}${rest}[ :]*${what}`,
    `(?:${lead}\\s)?(?:det\\sär|är\\sdet|blir\\sdet|det\\svar|var\\sdet)${gap}${actor}\\ssom${gap}${verb}${gap}${rest}[ :]*${what}`,
    ...(phrase.plainOrderOnly
      ? []
      : [`${number}${lead}[ ,]+${verb}${gap}${actor}${gap}${rest}[ :]*${what}`]),
  ];
  const wording = phrase.rest === 'för' ? 'för' : 'verb';
  return orders.map((source) => ({
    pattern: expression(source),
    kind: phrase.kind,
    past,
    wording,
  }));
}

function modalOrders(phrase: VerbPhrase): Compiled[] {
  const verb = `${modal}${gap}${phrase.infinitive ?? ''}`;
  const rest = filled(phrase.rest);
  const coming = `${gap}att${gap}${phrase.infinitive ?? ''}`;
  return [
    `${number}${actor}${insertion}${verb}${gap}${rest}[ :]*${what}`,
    `${number}${lead}[ ,]+${modal}${gap}${actor}${gap}${phrase.infinitive ?? ''}${gap}${rest}[ :]*${what}`,
    `${number}${actor}${insertion}${future}${coming}${gap}${rest}[ :]*${what}`,
    `${number}${lead}[ ,]+${future}${gap}${actor}${coming}${gap}${rest}[ :]*${what}`,
  ].map((source) => ({
    pattern: expression(source),
    kind: phrase.kind,
    past: false,
    wording: phrase.rest === 'för' ? 'för' : 'verb',
  }));
}

function clauseOf({ source, kind }: ClausePattern): Compiled {
  return {
    pattern: expression(`${number}${gap}${filled(source)}`),
    kind,
    past: false,
    wording: 'clause',
  };
}

function filled(source: string): string {
  return source
    .replaceAll('{gap}', gap)
    .replace(/\(\?:\{A\}\|\{A:s\}\)/g, `(?<actor>${marks.actor.class}|${marks.owner.class})`)
    .replaceAll('{A:s}', owner)
    .replaceAll('{A}', actor)
    .replaceAll('{lead}', lead)
    .replaceAll('{subject}', '(?:[\\uE000-\\uE07F]+|fullmäktige|kommunen)');
}

function expression(source: string): RegExp {
  return latinPattern(`^[ \\uE102]*${source}$`, 'd');
}

/** The words in lower case, each in its place. */
function lowered(clause: string): string {
  const lower = clause.toLowerCase();
  return lower.length === clause.length ? lower : clause;
}
