/** Case numbers, sections, days and amounts, in every spelling, as one term for each. */
import type { Token } from './term';
import { monthNames } from './swedishWords';

const year = String.raw`(?:19|20)\d\d`;
const between = String.raw`[ ]?[-/:.]?[ ]?`;

/** Shapes of a case number in small letters, the fullest first. `d` the diary, `y` the year, `n` the number. */
const caseShapes = [
  String.raw`(?<d>\p{L}{1,5})${between}(?<y>${year})[ ]?[-/:][ ]?(?<n>\d{1,6})`,
  String.raw`(?<d>\p{L}{1,5})${between}(?<n>\d{1,5})/(?<y>${year})`,
  String.raw`(?<y>${year})/(?<d>\p{L}{1,5})[ ]?(?<n>\d{1,6})`,
  String.raw`(?<y>${year})/(?<n>\d{1,6})(?:[ ](?<d>\p{L}{2,5})(?=-\d))?`,
  String.raw`(?<n>\d{1,5})/(?<y>${year})`,
  // KS 67/13, KK15/410
  String.raw`(?<d>\p{L}{1,5})[ -]?(?<n>\d{1,4})/(?<yy>\d\d)`,
  String.raw`(?<d>\p{L}{1,5})(?<yy>\d\d)/(?<n>\d{1,5})`,
].map((shape) => caseShape(shape, String.raw`(?:-\d{1,3})?`));
/** Without diary and slash it must look like no day and no span of years. */
const bareCase = caseShape(String.raw`(?<y>${year})[-:](?<n>\d{3}|\d{5,6}|1[3-9]|[2-9]\d|\d)`, '');

/** `tail` is a record of the case, which is no part of its number. */
function caseShape(shape: string, tail: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d/-])${shape}${tail}(?![\p{L}\d/]|-\d)`, 'gu');
}

/** Words that stand before a number without being a diary. */
const notDiaries = new Set(
  'kfs sfs hkf sou nr prop bet dir flik dnr den och till sida kap i av om'.split(' '),
);
const section =
  /§{1,2}\s?(?<a>\d{1,4})(?:\s?(?<al>[a-z])(?![\p{L}\d]))?|(?<![\d/-])(?<b>\d{1,4})(?:\s?(?<bl>[a-z]))?\s?§|\bparagraf(?:en)?\s(?<c>\d{1,4})/gu;
const isoDay =
  /(?<![\d-])(?<y>(?:19|20)\d\d)-(?<m>0[1-9]|1[0-2])(?:-(?<d>0[1-9]|[12]\d|3[01]))?(?![\d-])/g;
const compactDay = /(?<!\d)(?<y>(?:19|20)\d\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?!\d)/g;
const writtenDay = new RegExp(
  String.raw`(?:(?<![\d-])(?<d>[1-3]?\d)(?::e|\.)?\s)?\b(?<w>${[...monthNames.keys()].join('|')})\.?\s(?<y>${year})(?!\d)`,
  'gu',
);
const grouped = /(?<![\d/-])\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?![\d/-])/g;

/** The codes of a text in small letters. */
export function codesIn(lower: string): Token[] {
  const tokens: Token[] = [];
  addCases(lower, tokens);
  addSections(lower, tokens);
  addDays(lower, tokens);
  for (const { 0: amount, index } of lower.matchAll(grouped)) {
    tokens.push({ term: amount.replace(/\D/g, ''), start: index, end: index + amount.length });
  }
  return tokens;
}

/** A case is there with its diary and without: few people type both. */
function addCases(lower: string, tokens: Token[]): void {
  const taken: { start: number; end: number }[] = [];
  for (const shape of [...caseShapes, bareCase]) {
    for (const { 0: written, index, groups } of lower.matchAll(shape)) {
      const [start, end] = [index, index + written.length];
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      const diary = groups?.d ?? '';
      if (notDiaries.has(diary)) continue;
      taken.push({ start, end });
      const code = `${groups?.y ?? fullYear(groups?.yy)}/${Number(groups?.n)}`;
      tokens.push({ term: `#${code}`, start, end });
      if (diary !== '') tokens.push({ term: `#${diary}${code}`, start, end });
    }
  }
}

/** As case numbers are read everywhere: up to 50 is of this century. */
function fullYear(digits = ''): string {
  return Number(digits) <= 50 ? `20${digits}` : `19${digits}`;
}

function addSections(lower: string, tokens: Token[]): void {
  for (const { 0: written, index, groups } of lower.matchAll(section)) {
    const number = groups?.a ?? groups?.b ?? groups?.c ?? '';
    const term = `§${Number(number)}${groups?.al ?? groups?.bl ?? ''}`;
    tokens.push({ term, start: index, end: index + written.length });
  }
}

/** A day is there as itself and as its month. */
function addDays(lower: string, tokens: Token[]): void {
  for (const shape of [isoDay, compactDay, writtenDay]) {
    for (const { 0: written, index, groups = {} } of lower.matchAll(shape)) {
      const { y: ofYear, m: number, w: name, d: day } = groups;
      const month = `@${ofYear}-${number ?? monthNames.get(name ?? '')}`;
      const place = { start: index, end: index + written.length };
      tokens.push({ term: month, ...place });
      if (day !== undefined) tokens.push({ term: `${month}-${day.padStart(2, '0')}`, ...place });
    }
  }
}
