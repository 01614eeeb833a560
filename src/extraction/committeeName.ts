/** Finds committees in running text by the register given: inflected, abbreviated, elliptic and old names. */
import type { Committee } from '../domain/committee';
import { foldText } from '../domain/foldedText';
import { committeeGroups } from './committeeGroup';
import { latinPattern } from './latinPattern';

/** One naming of one or several committees. `end` is exclusive. */
export interface CommitteeMention {
  readonly start: number;
  readonly end: number;
  /** Names as the register has them, or as written where it has none; empty for a pronoun. */
  readonly names: readonly string[];
  readonly via: 'name' | 'elliptic' | 'group' | 'unlisted' | 'pronoun';
  readonly genitive: boolean;
}

export interface CommitteeFinder {
  /** Every mention in order, none overlapping. */
  find(text: string): CommitteeMention[];
  /** The register's kind of the committee so named; null when it has none. */
  kindOf(name: string): Committee['kind'];
}

type Finding = Omit<CommitteeMention, 'start' | 'end' | 'genitive'>;

const notBefore = '(?<![\\p{L}\\p{N}-])';
const notAfter = '(?![\\p{L}\\p{N}])';
/** "KS 2018/1092" and "KS-345/2011" are case numbers, not the committee. */
const notCaseNumber = '(?!\\s?\\d(?!\\d{3}-\\d\\d-)|[-/.]\\s?\\d)';
const stem = '[\\p{L}]{3,40}';
const elliptic = latinPattern(
  `${notBefore}((?:${stem}-\\s?(?:,\\s?|(?:,\\s)?(?:och|samt|respektive|resp\\.|&)\\s)){1,6}${stem}?)(nämnderna|nämnden|nämnder|nämnd)(s?)${notAfter}`,
  'gi',
);
const unlisted = latinPattern(
  `${notBefore}((?:\\p{Lu}\\p{Ll}{2,30}a\\snämnden)|\\p{L}{3,40}nämnden)(s?)${notAfter}`,
  'g',
);
const pronoun = latinPattern(
  `${notBefore}((?:den\\sgemensamma\\s)?nämnden|(?:denna|dessa)\\snämnd(?:er)?|styrelsen)(s?)${notAfter}`,
  'gi',
);
/** State and regional bodies end their names like committees; the product asks for the municipality's. */
const notMunicipal =
  /^(?:region|landsting|hälso-|stats|hyres|överklagande|ansvars|överprövnings|arvfonds)|sjukvårdsnämnden$/iu;

/** Reads the register once; `find` is then linear in the text. */
export function committeeFinder(committees: readonly Committee[]): CommitteeFinder {
  const byName = new Map<string, string>();
  const byAbbreviation = new Map<string, string>();
  for (const committee of committees) {
    for (const name of namesOf(committee)) {
      const folded = foldedName(name);
      if (!byName.has(folded)) byName.set(folded, committee.name);
    }
    for (const short of abbreviationsOf(committee)) byAbbreviation.set(short, committee.name);
  }
  const namePattern = alternatives([...committees.flatMap(namesOf)].map(nameSource), 'gi', '');
  const shortPattern = alternatives([...byAbbreviation.keys()].map(escaped), 'g', notCaseNumber);
  const kinds = new Map(committees.map((committee) => [committee.name, committee.kind]));

  return {
    find: (text) => {
      const found: CommitteeMention[] = [];
      take(found, text, elliptic, (match) => ellipticNames(match, byName));
      take(found, text, committeeGroups.pattern, ([all]) => group(all));
      take(found, text, namePattern, ([, name = '']) => listed(byName.get(foldedName(name))));
      take(found, text, shortPattern, ([, short = '']) => listed(byAbbreviation.get(short)));
      take(found, text, unlisted, ([, name = '']) => unlistedName(name));
      take(found, text, pronoun, () => ({ names: [], via: 'pronoun' }));
      return found.sort((one, other) => one.start - other.start);
    },
    kindOf: (name) => kinds.get(name) ?? null,
  };
}

function take(
  found: CommitteeMention[],
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Finding | null,
): void {
  for (const match of text.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((other) => other.start < end && start < other.end)) continue;
    const finding = read(match);
    if (finding) found.push({ ...finding, start, end, genitive: /:?s$/.test(match.at(-1) ?? '') });
  }
}

/**
 * "Omsorgs- och kunskapsnämnderna" are two, "Kultur- och fritidsnämnden" is one. A name is parted only
 * where the register does not have the whole. Facts 3.2, name traps.
 */
function ellipticNames(
  match: RegExpExecArray,
  byName: ReadonlyMap<string, string>,
): Finding | null {
  const [, stems = '', ending = ''] = match;
  const plural = ending.toLowerCase().startsWith('nämnder');
  const parts = stems.split(/-\s?(?:,\s?|(?:,\s)?(?:och|samt|respektive|resp\.|&)\s)/iu);
  const names = segment(parts, byName);
  if (names) {
    const whole = names.length === 1;
    if (whole || plural || /respektive|samt|resp\./iu.test(stems) || names.length === parts.length)
      return { names, via: whole ? 'name' : 'elliptic' };
  }
  if (plural) return { names: parts.map((part) => capital(`${part}nämnden`)), via: 'unlisted' };
  return ending.toLowerCase() === 'nämnden' ? unlistedName(`${stems}${ending}`) : null;
}

/** The fewest names of the register that together take up every part; null when some part is in none. */
function segment(
  parts: readonly string[],
  byName: ReadonlyMap<string, string>,
): readonly string[] | null {
  if (parts.length === 0) return [];
  for (let count = parts.length; count > 0; count--) {
    const name = byName.get(foldedName(`${parts.slice(0, count).join('- och ')}nämnden`));
    const rest = name === undefined ? null : segment(parts.slice(count), byName);
    if (name !== undefined && rest) return [name, ...rest];
  }
  return null;
}

function listed(name: string | undefined): Finding | null {
  return name === undefined ? null : { names: [name], via: 'name' };
}

function group(written: string): Finding | null {
  const name = committeeGroups.nameOf(written);
  return name === null ? null : { names: [name], via: 'group' };
}

function unlistedName(name: string): Finding | null {
  if (notMunicipal.test(name)) return null;
  return { names: [capital(name.replace(/\s+/g, ' '))], via: 'unlisted' };
}

/** "Västra Gästriklands samhällsbyggnadsnämnd" is also called "samhällsbyggnadsnämnden". */
function namesOf(committee: Committee): string[] {
  const tail = /^(?:\p{Lu}\p{L}+\s)+(\p{Ll}\p{L}+nämnd)$/u.exec(committee.name)?.[1];
  return [committee.name, ...committee.aliases, ...(tail ? [`${tail}en`] : [])]
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function abbreviationsOf(committee: Committee): string[] {
  const short = committee.abbreviation?.trim() ?? '';
  if (short === '') return [];
  // Örebro writes "Ks", another "Kf".
  return short.length === 2
    ? [short, `${short.slice(0, 1)}${short.slice(1).toLowerCase()}`]
    : [short];
}

/** Without definite form, genitive and the s that joins ("Arbetsmarknad-", "Arbetsmarknads-"). */
function foldedName(name: string): string {
  return foldText(name)
    .replace(/-\s(?=namnd|styrelse)/g, '')
    .replace(/s?(?:-\s?|\s)(?:och|&|samt)\s/g, '- och ')
    .replace(/(namnd)(en)?s?$/, '$1')
    .replace(/(styrelse)n?s?$/, '$1');
}

/** A pattern for the name: any case, "nämnd" or "nämnden", with or without the joining s, broken over lines. */
function nameSource(name: string): string {
  const trunk = name.replace(/(nämnd)(en)?$/iu, '$1(?:en)?').replace(/(styrelse)n$/iu, '$1n?');
  return trunk
    .split(/(\(\?:en\)\?|n\?$)/u)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join('')
    .replace(/(?<=\p{L})(?=nämnd|styrelse)/giu, '(?:-\\s)?')
    .replace(/s?-\s+och\s+/giu, 's?[-‐‑–]?\\s*(?:och|&|samt)\\s+')
    .replace(/ /g, '\\s+');
}

function alternatives(sources: readonly string[], flags: string, tail: string): RegExp {
  if (sources.length === 0) return /(?!)/g;
  const longestFirst = [...new Set(sources)].sort((one, other) => other.length - one.length);
  return latinPattern(`${notBefore}(${longestFirst.join('|')})((?::?s)?)${notAfter}${tail}`, flags);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
