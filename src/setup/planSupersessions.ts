/** Matches what a document says it supersedes with the library: to a document there, or a row of its own. Pure. */
import { isSameCase } from '../domain/caseNumber';
import { foldText } from '../domain/foldedText';
import type { LocalDate } from '../domain/localDate';
import type { PolicyDocument } from '../domain/policyDocument';
import type { Supersession } from '../domain/supersession';
import type { FrontMatter } from '../extraction/frontMatter';
import type { DocumentReference, PlannedSupersession } from './importPlan';
import { oneLine } from './planDocuments';

/** A document that may be the superseded one: in the library, or on its way there. */
export interface LibraryDocument extends DocumentReference {
  readonly title: string;
  readonly decidedOn: LocalDate | null;
  readonly caseNumber: string | null;
}

type Superseded = FrontMatter['supersedes'][number];

export function libraryDocument(document: PolicyDocument): LibraryDocument {
  const { id, title, decision, file } = document;
  const { decidedOn, caseNumber } = decision;
  return { id, name: file?.name ?? title, title, decidedOn, caseNumber };
}

/**
 * The supersessions of one document.
 *
 * @param existing the site's rows about it
 */
export function planSupersessions(
  document: string,
  told: readonly Superseded[],
  library: readonly LibraryDocument[],
  existing: readonly Supersession[],
): PlannedSupersession[] {
  const others = library.filter(({ name }) => name !== document);
  const left = [...existing];
  return told.map((one) => {
    const { match, doubts } = matched(one, others);
    const at = left.findIndex((row) => isSameSupersession(row, one));
    const [row] = at < 0 ? [] : left.splice(at, 1);
    const isUnlinked = row?.supersededDocumentId === null && match !== null;
    return {
      document,
      fate: row === undefined ? 'create' : isUnlinked ? 'link' : 'exists',
      id: row?.id ?? null,
      doubts: row === undefined || isUnlinked ? doubts : [],
      title: oneLine(one.title),
      decidedBy: one.decidedBy,
      decidedOn: one.decidedOn,
      caseNumber: one.caseNumber,
      wording: one.passage,
      superseded: match && { name: match.name, id: match.id },
    };
  });
}

/** Rows of other documents that name one that is put in the library now, and point at nothing yet. */
export function linksToNewDocuments(
  rows: readonly Supersession[],
  added: readonly LibraryDocument[],
  library: readonly LibraryDocument[],
): PlannedSupersession[] {
  return rows.flatMap((row) => {
    if (row.supersededDocumentId !== null || row.title === '') return [];
    const { match } = matched({ ...row.decision, title: row.title }, library);
    const owner = library.find(({ id }) => id === row.documentId);
    if (!match || !owner || match.name === owner.name) return [];
    if (!added.some(({ name }) => name === match.name)) return [];
    const link: PlannedSupersession = {
      document: owner.name,
      fate: 'link',
      id: row.id,
      doubts: [],
      title: row.title,
      decidedBy: row.decision.decidedBy,
      decidedOn: row.decision.decidedOn,
      caseNumber: row.decision.caseNumber,
      wording: row.wording ?? '',
      superseded: { name: match.name, id: match.id },
    };
    return [link];
  });
}

type Named = Pick<Superseded, 'title' | 'decidedOn' | 'caseNumber'>;

/** Only one document will do, and nothing that both state may differ: a wrong chain is worse than a row of its own. */
function matched(
  told: Named,
  library: readonly LibraryDocument[],
): { readonly match: LibraryDocument | null; readonly doubts: readonly string[] } {
  const fitting = library.filter((document) => isNamed(told, document));
  const [only, another] = fitting;
  if (only && another) {
    const names = fitting.map(({ name }) => name).join(', ');
    return {
      match: null,
      doubts: [`Flera dokument kan vara det upphävda "${told.title}": ${names}.`],
    };
  }
  if (only) return { match: only, doubts: [] };
  const near = library.find(
    (document) =>
      foldText(document.title) === foldText(told.title) || isSameDecision(told, document),
  );
  return {
    match: null,
    doubts: near ? [`Kan det upphävda "${told.title}" vara ${near.name}?`] : [],
  };
}

function isNamed(told: Named, document: LibraryDocument): boolean {
  if (contradicts(told, document)) return false;
  const [one, other] = [foldText(told.title), foldText(document.title)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  return (one.includes(other) || other.includes(one)) && isSameDecision(told, document);
}

function isSameDecision(told: Named, { decidedOn, caseNumber }: LibraryDocument): boolean {
  const isSameDay = told.decidedOn !== null && told.decidedOn === decidedOn;
  return (
    isSameDay && (caseNumber === null || told.caseNumber === null || sameCase(told, caseNumber))
  );
}

function contradicts(told: Named, { decidedOn, caseNumber }: LibraryDocument): boolean {
  const otherDay = told.decidedOn !== null && decidedOn !== null && told.decidedOn !== decidedOn;
  const otherCase = told.caseNumber !== null && caseNumber !== null && !sameCase(told, caseNumber);
  return otherDay || otherCase;
}

function sameCase(told: Named, caseNumber: string): boolean {
  return told.caseNumber !== null && isSameCase(told.caseNumber, caseNumber);
}

export function isSameSupersession(row: Supersession, told: Named): boolean {
  if (foldText(row.title) === foldText(oneLine(told.title))) return true;
  const { decidedOn, caseNumber } = row.decision;
  return (
    told.decidedOn !== null &&
    decidedOn === told.decidedOn &&
    caseNumber !== null &&
    told.caseNumber !== null &&
    isSameCase(caseNumber, told.caseNumber)
  );
}
