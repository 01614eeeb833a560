/** Decides what becomes of each document: new, changed, same or doubtful, column by column. Pure. */
import { isSameCase } from '../domain/caseNumber';
import { foldText } from '../domain/foldedText';
import type { PolicyDocument } from '../domain/policyDocument';
import type { FrontMatter } from '../extraction/frontMatter';
import type { PolicyTextReading } from '../extraction/policyText';
import type { StatedFact } from '../extraction/statedFact';
import {
  documentColumnNames,
  type ColumnFate,
  type ColumnValues,
  type DocumentColumn,
  type DocumentStatus,
  type FileWork,
  type PlannedColumn,
  type PlannedDocument,
} from './importPlan';
import { sentenceOf } from './readingReport';

/** A file on this computer that could be read. */
export interface ReadFile {
  readonly path: string;
  /** Its name in the library. */
  readonly name: string;
  readonly plainText: string;
  readonly reading: PolicyTextReading;
  /** Sentences about the file itself: that it gets another name in the library. */
  readonly notes: readonly string[];
}

/** The document of the same name in the library, or of another name that says that it is the same decision. */
export interface DocumentOnSite {
  readonly id: string;
  /** The name of its file. */
  readonly name: string;
  readonly version: string;
  readonly columns: ColumnValues;
  /** The text version that the last import left, null when none has: then columns may be half written. */
  readonly plainText: string | null;
  /** Whether the file is still the one that the text version was made from. */
  readonly textIsOfFile: boolean;
  /** The words of the file in the library; null when it was not needed, is empty or cannot be read. */
  readonly inLibrary: { readonly plainText: string; readonly reading: PolicyTextReading } | null;
  readonly isEmptyFile: boolean;
}

/** Whether the words of the library's own file are needed to judge; they cost one fetch. */
export function needsFileOnSite(file: ReadFile, site: Omit<DocumentOnSite, 'inLibrary'>): boolean {
  if (site.isEmptyFile) return false;
  return !sameWords(file.plainText, site.plainText) || !site.textIsOfFile;
}

/** @param obstacle a sentence that makes it doubtful whatever else is known */
export function planDocument(
  file: ReadFile,
  site: DocumentOnSite | null,
  obstacle: string | null = null,
): PlannedDocument {
  const { status, work, base, why } = obstacle === null ? judge(file, site) : doubtful(obstacle);
  // A document of another name that may be this one is asked about, and never written to.
  const own = status === 'doubtful' && !isSameName(file, site) ? null : site;
  return {
    name: file.name,
    path: file.path,
    status,
    work,
    row: own && { id: own.id, version: own.version },
    columns: plannedColumns(file.reading.frontMatter, own?.columns ?? null, base),
    doubts: [...why, ...file.notes, ...file.reading.doubts.map(sentenceOf)],
  };
}

interface Judgement {
  readonly status: DocumentStatus;
  readonly work: FileWork;
  /** What the columns said when only the machine had written them; null when that is not known. */
  readonly base: ColumnValues | null;
  readonly why: readonly string[];
}

function judge(file: ReadFile, site: DocumentOnSite | null): Judgement {
  if (site === null) return { status: 'new', work: 'upload', base: null, why: [] };
  const { inLibrary, plainText } = site;
  const libraryIsOurs = sameWords(file.plainText, inLibrary?.plainText ?? null);
  if (sameWords(file.plainText, plainText)) return judgeImported(file, site, libraryIsOurs);
  if (!isSameName(file, site) && !libraryIsOurs)
    return doubtful(`Kan redan finnas i biblioteket under namnet ${site.name}.`);
  if (site.isEmptyFile) return { status: 'new', work: 'replace', base: null, why: [] };
  if (libraryIsOurs) return { status: 'changed', work: 'finish', base: null, why: [] };
  if (inLibrary === null || !isAsImported(site))
    return doubtful('En annan fil med samma namn finns i biblioteket. Vilken är den rätta?');
  const base = columnsOf(inLibrary.reading.frontMatter);
  return { status: 'changed', work: 'replace', base, why: [] };
}

/** The last import had these words: whatever differs in the columns since is a person's. */
function judgeImported(file: ReadFile, site: DocumentOnSite, libraryIsOurs: boolean): Judgement {
  return site.textIsOfFile || libraryIsOurs
    ? { status: 'same', work: 'none', base: columnsOf(file.reading.frontMatter), why: [] }
    : doubtful('Filen har ändrats på webbplatsen sedan den lästes in. Vilken är den rätta?');
}

function isAsImported({ inLibrary, plainText, textIsOfFile }: DocumentOnSite): boolean {
  return plainText !== null && (textIsOfFile || sameWords(inLibrary?.plainText ?? null, plainText));
}

function doubtful(sentence: string): Judgement {
  return { status: 'doubtful', work: 'none', base: null, why: [sentence] };
}

/** SharePoint tells names apart neither by capitals nor by how å is put together. */
export function fileKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function isSameName(file: ReadFile, site: DocumentOnSite | null): boolean {
  return site !== null && fileKey(site.name) === fileKey(file.name);
}

/** Whether a document of another file name bears the same title and was decided on the same day, or in the same case. */
export function isUnderAnotherName(file: ReadFile, { title, decision }: PolicyDocument): boolean {
  const { title: own, caseNumber, decidedOn } = file.reading.frontMatter;
  if (own === null || foldText(title) !== foldText(own.value)) return false;
  if (decision.decidedOn !== null && decidedOn !== null)
    return decision.decidedOn === decidedOn.value;
  return (
    decision.caseNumber !== null &&
    caseNumber !== null &&
    isSameCase(decision.caseNumber, caseNumber.value)
  );
}

function plannedColumns(
  facts: FrontMatter,
  onSite: ColumnValues | null,
  base: ColumnValues | null,
): PlannedColumn[] {
  const values = columnsOf(facts);
  return documentColumnNames.map((column) => {
    const value = values[column];
    const now = onSite?.[column] ?? null;
    return {
      column,
      value,
      onSite: now,
      passage: factOf(facts, column)?.passage ?? null,
      fate: fateOf(value, now, base && base[column], base !== null),
    };
  });
}

/**
 * Three values meet, as when texts are merged: what the document says, what the site says, and what the document that
 * the site was filled from said (`base`). What only a person can have written is kept.
 */
export function fateOf(
  value: string | null,
  now: string | null,
  base: string | null,
  hasBase: boolean,
): ColumnFate {
  if (value === now) return 'same';
  if (!hasBase) return now === null ? 'write' : value === null ? 'same' : 'kept';
  return now === base ? 'write' : 'kept';
}

/** The text columns hold 255 characters and one line. */
const longestText = 255;

/** What a document's own words say for each column. */
export function columnsOf(facts: FrontMatter): ColumnValues {
  const values = documentColumnNames.map((column) => {
    const value = factOf(facts, column)?.value ?? null;
    return [column, value === null ? null : oneLine(value)] as const;
  });
  return Object.fromEntries(values) as ColumnValues;
}

/** As a text column takes it; a longer one is cut between two words and says so with a sign. */
export function oneLine(text: string): string {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (line.length <= longestText) return line;
  const cut = line.slice(0, longestText - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestText / 2)).trimEnd()}…`;
}

const facts = {
  Title: 'title',
  DocumentType: 'type',
  DecidedBy: 'decidedBy',
  DecidedOn: 'decidedOn',
  CaseNumber: 'caseNumber',
  DecisionSection: 'section',
  ValidFrom: 'validFrom',
  ValidTo: 'validTo',
  DocumentOwner: 'documentOwner',
  ReviewDueOn: 'reviewDueOn',
} as const satisfies Readonly<Record<DocumentColumn, keyof FrontMatter>>;

function factOf(frontMatter: FrontMatter, column: DocumentColumn): StatedFact<string> | null {
  return frontMatter[facts[column]];
}

/** SharePoint may write line ends and the ends of the text its own way. */
export function sameWords(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && comparable(one) === comparable(other);
}

function comparable(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
