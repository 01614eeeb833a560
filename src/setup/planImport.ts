/** The plan of an import, from what the files say and what the site says. Pure. */
import type { Committee } from '../domain/committee';
import { committeeRegister, committeesNamed } from '../domain/committeeRegister';
import type { Register } from '../domain/policySource';
import type { ImportPlan, PlannedCommittee, PlannedDocument, RefusedFile } from './importPlan';
import { isWorkedOn } from './importPlan';
import {
  fileKey,
  planDocument,
  sameWords,
  type DocumentOnSite,
  type ReadFile,
} from './planDocuments';
import { planGoals, planResponsibilities, type CommitteeBook } from './planResponsibilities';
import {
  libraryDocument,
  linksToNewDocuments,
  planSupersessions,
  type LibraryDocument,
} from './planSupersessions';

export interface SiteForImport {
  readonly register: Register;
  /** By the file's name; the library's own way to compare names is `fileKey`. */
  readonly documents: ReadonlyMap<string, DocumentOnSite>;
  /** By the file's name, a sentence about why the library's own document of that name cannot be judged. */
  readonly obstacles: ReadonlyMap<string, string>;
}

export function planImport(
  files: readonly ReadFile[],
  refused: readonly RefusedFile[],
  site: SiteForImport,
): ImportPlan {
  const { register } = site;
  const documents = planDocuments(files, site);
  const readings = new Map(files.map((file) => [file.name, file]));
  const withFile = (document: PlannedDocument): Worked[] => {
    const file = readings.get(document.name);
    return file ? [{ document, file }] : [];
  };
  const worked = documents.filter(isWorkedOn).flatMap(withFile);
  // Rows of doubtful documents are planned too: a person may say that the document is to be imported.
  const told = documents.filter(mayBeWorkedOn).flatMap(withFile);
  const committees = register.committees.every(isBare) ? committeesIn(worked, register) : [];
  const book: CommitteeBook = {
    register: committeeRegister(register.committees),
    proposed: new Set(committees.map(({ name }) => name)),
  };
  const library = libraryAfter(documents, register);
  const added = library.filter(({ id }) => id === null);
  const own = told.flatMap(({ document, file }) =>
    planSupersessions(
      document.name,
      file.reading.frontMatter.supersedes,
      library,
      register.supersessions.filter(({ documentId }) => isRowOf(document, documentId)),
    ),
  );
  const ownRows = new Set(own.map(({ id }) => id));
  const otherRows = register.supersessions.filter(({ id }) => !ownRows.has(id));
  const source = ({ document, file }: Worked) => ({
    document: document.name,
    reading: file.reading,
    committees: book,
  });
  return {
    documents,
    committees,
    supersessions: [...own, ...linksToNewDocuments(otherRows, added, library)],
    responsibilities: told.flatMap((one) =>
      planResponsibilities(
        source(one),
        register.responsibilities.filter((row) => isRowOf(one.document, row.sourceDocumentId)),
      ),
    ),
    goals: told.flatMap((one) =>
      planGoals(
        source(one),
        register.goals.filter((row) => isRowOf(one.document, row.sourceDocumentId)),
      ),
    ),
    refused,
  };
}

function mayBeWorkedOn(document: PlannedDocument): boolean {
  return document.status === 'doubtful' || isWorkedOn(document);
}

interface Worked {
  readonly document: PlannedDocument;
  readonly file: ReadFile;
}

function isRowOf(document: PlannedDocument, documentId: string | null): boolean {
  return documentId !== null && document.row?.id === documentId;
}

/** Two files with the same words under two names are one document: the second waits for a person. */
function planDocuments(files: readonly ReadFile[], site: SiteForImport): PlannedDocument[] {
  const seen = new Map<string, string>();
  return files.map((file) => {
    const onSite = site.documents.get(fileKey(file.name)) ?? null;
    const words = file.plainText.replace(/\s+/g, ' ').trim();
    const twin = seen.get(words);
    seen.set(words, twin ?? file.name);
    const isKnown = onSite !== null && sameWords(onSite.plainText, file.plainText);
    const twice = twin !== undefined && !isKnown ? `Samma text som ${twin}.` : null;
    const obstacle = site.obstacles.get(fileKey(file.name)) ?? twice;
    return planDocument(file, onSite, obstacle);
  });
}

/** The library as it will be: what the site has, with new values for what is changed, and what is added. */
function libraryAfter(
  documents: readonly PlannedDocument[],
  register: Register,
): LibraryDocument[] {
  const planned = documents.filter(isWorkedOn);
  const ids = new Set(planned.map(({ row }) => row?.id));
  const untouched = register.documents.filter(({ id }) => !ids.has(id)).map(libraryDocument);
  return [
    ...untouched,
    ...planned.map(({ name, row, columns }): LibraryDocument => {
      const valueOf = (wanted: string) => {
        const found = columns.find(({ column }) => column === wanted);
        return (found?.fate === 'write' ? found.value : found?.onSite) ?? null;
      };
      return {
        id: row?.id ?? null,
        name,
        title: valueOf('Title') ?? name,
        decidedOn: valueOf('DecidedOn') as LibraryDocument['decidedOn'],
        caseNumber: valueOf('CaseNumber'),
      };
    }),
  ];
}

/** A register that someone tends has periods, other names or successors: what it lacks is for that person to add. */
function isBare({ abbreviation, aliases, period, successorIds }: Committee): boolean {
  const hasPeriod = period.from !== null || period.to !== null;
  return abbreviation === null && aliases.length === 0 && !hasPeriod && successorIds.length === 0;
}

const committeeName = /^\p{Lu}[\p{L}\p{M} ,&-]*(?:nämnden|styrelsen|utskottet|beredningen)$/u;

/** Names of committees as the texts write them; groups ("alla nämnder") and the council are none. */
function committeesIn(worked: readonly Worked[], { committees }: Register): PlannedCommittee[] {
  const known = committeeRegister(committees);
  const documents = new Map<string, Set<string>>();
  for (const { document, file } of worked) {
    const proposals = [...file.reading.responsibilities, ...file.reading.goals];
    for (const name of proposals.flatMap(({ committees }) => committees)) {
      if (!committeeName.test(name) || committeesNamed(known, name).length > 0) continue;
      documents.set(name, (documents.get(name) ?? new Set()).add(document.name));
    }
  }
  return [...documents]
    .map(([name, named]) => ({ name, documents: [...named] }))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}
