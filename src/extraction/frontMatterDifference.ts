/** Where a document's own front matter and the columns of its row do not say the same. Pure. */
import type { Committee } from '../domain/committee';
import { isSameCase } from '../domain/caseNumber';
import { genreOf } from '../domain/documentType';
import { foldText } from '../domain/foldedText';
import type { PolicyDocument } from '../domain/policyDocument';
import { committeeFinder } from './committeeName';
import { findDecisionMaker } from './decisionMaker';
import type { FactName } from './factCandidate';
import type { FrontMatter } from './frontMatter';

/** A fact that a document and its row may both tell. */
export type ComparedFact = Exclude<FactName, 'openEnded'>;

export interface FrontMatterDifference {
  readonly fact: ComparedFact;
  /** Days as YYYY-MM-DD, all else as written; null where the document says that there is no last day. */
  readonly inDocument: string | null;
  readonly inColumn: string;
  /** The words of the document that the fact rests on, and the block that holds them. */
  readonly passage: string;
  readonly anchor: string | null;
}

type Same = (inDocument: string, inColumn: string) => boolean;

/**
 * Compares only what both tell: a fact that one of them leaves out never differs. Nor does one that the
 * document merely implies by its shape: that is no ground to doubt what a person has entered. Case,
 * dashes, quotation marks, and the many shapes of sections and case numbers make no difference.
 */
export function frontMatterDifferences(
  frontMatter: FrontMatter,
  document: PolicyDocument,
  committees: readonly Committee[],
): readonly FrontMatterDifference[] {
  const { decision, validity } = document;
  const columns: Readonly<Record<ComparedFact, readonly [string | null, Same]>> = {
    title: [document.title, isSameWording],
    type: [document.documentType, isSameGenre],
    decidedBy: [decision.decidedBy, sameBody(committees)],
    decidedOn: [decision.decidedOn, isSameWording],
    section: [decision.section, isSameSection],
    caseNumber: [decision.caseNumber, isSameCaseNumber],
    validFrom: [validity.from, isSameWording],
    validTo: [validity.to, isSameWording],
    documentOwner: [document.documentOwner, isSameRole],
    reviewDueOn: [document.reviewDueOn, isSameWording],
  };
  const found: FrontMatterDifference[] = [];
  for (const fact of Object.keys(columns) as ComparedFact[]) {
    const [inColumn, isSame] = columns[fact];
    const stated = frontMatter[fact];
    if (stated?.confidence !== 'stated' || isBlank(inColumn)) continue;
    const { value, passage, anchor } = stated;
    if (!isSame(value, inColumn))
      found.push({ fact, inDocument: value, inColumn, passage, anchor });
  }
  return [...found, ...endlessDifference(frontMatter, validity.to)];
}

/** "Tills vidare" against a column with a last day. A mere first day says nothing of the last. */
function endlessDifference(
  { openEnded, validTo }: FrontMatter,
  inColumn: string | null,
): FrontMatterDifference[] {
  if (openEnded?.value !== true || openEnded.confidence !== 'stated') return [];
  if (validTo !== null || isBlank(inColumn)) return [];
  if (!/till?s?\s?vidare|\bt\.?\s?v\b/iu.test(openEnded.passage)) return [];
  const { passage, anchor } = openEnded;
  return [{ fact: 'validTo', inDocument: null, inColumn, passage, anchor }];
}

function isBlank(column: string | null): column is null {
  return column === null || bare(column) === '';
}

/** Letters and digits alone, folded: "”Kost‑policy”" and "Kostpolicy" stay two, "Kost-policy." is one. */
function bare(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .replace(/ ?-+ ?/g, '-')
    .replace(/^[ -]+|[ -]+$/g, '');
}

function isSameWording(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function isSameGenre(one: string, other: string): boolean {
  return isSameWording(genreOf(one).name, genreOf(other).name);
}

/** "KF", "Fullmäktige" and "kommunfullmäktige" are one body, as are all names of one committee. */
function sameBody(committees: readonly Committee[]): Same {
  const finder = committeeFinder(committees);
  const named = (text: string): string => findDecisionMaker(text, finder)?.name ?? text;
  return (one, other) => isSameWording(one, other) || isSameWording(named(one), named(other));
}

/** "§ 44", "44 §", "§44" and "Paragraf 44" are one; a year ("§ 102/2016") counts where both write it. */
function isSameSection(one: string, other: string): boolean {
  const [numberA, yearA] = sectionParts(one);
  const [numberB, yearB] = sectionParts(other);
  if (numberA === undefined || numberB === undefined) return isSameWording(one, other);
  const years = yearA === undefined || yearB === undefined || yearA === yearB;
  return numberA === numberB && years;
}

/** The number without leading zeros, and the last two digits of the year. */
function sectionParts(text: string): readonly [string | undefined, string | undefined] {
  const parts = /(\d+(?:\s?[a-z](?![a-z]))?)(?:\s?\/\s?(?:\d\d)?(\d\d)(?!\d))?/.exec(
    foldText(text),
  );
  const number = parts?.[1]?.replace(/\s/g, '').replace(/^0+(?=\d)/, '');
  return [number, parts?.[2]];
}

/** A case without its diary's letters is taken for the same as one with them. */
function isSameCaseNumber(one: string, other: string): boolean {
  const bareNumber = (text: string): string => text.replace(/^[^\d]+(?=\d{4}[/:-])/u, '');
  if (isSameCase(one, other)) return true;
  const oneHasLetters = /^\p{L}/u.test(one.trim()) !== /^\p{L}/u.test(other.trim());
  return oneHasLetters && isSameCase(bareNumber(one), bareNumber(other));
}

/** "Kommundirektör" and "Kommundirektören" are one role. */
function isSameRole(one: string, other: string): boolean {
  const role = (text: string): string => bare(text).replace(/(?<=\p{L}{4})(?:en|n)$/u, '');
  return role(one) === role(other);
}
