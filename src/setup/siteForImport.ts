/** Reads what the site says about the files that are to be imported. */
import type { PolicyDocument } from '../domain/policyDocument';
import type { Register } from '../domain/policySource';
import { listTitles } from '../domain/policySource';
import type { PolicyTextReading } from '../extraction/policyText';
import { readPolicyText } from '../extraction/policyText';
import { readLibraryRow, type LibraryRow } from '../sharepoint/importedRow';
import { readRegister } from '../sharepoint/registerReader';
import type { SiteConnection } from '../sharepoint/siteConnection';
import { readFile } from '../sharepoint/fileReader';
import { wordsOfDocument } from './documentWords';
import { documentColumnNames, type ColumnValues } from './importPlan';
import {
  fileKey,
  isUnderAnotherName,
  needsFileOnSite,
  type DocumentOnSite,
  type ReadFile,
} from './planDocuments';
import type { SiteForImport } from './planImport';

/**
 * Every list must come: a plan made without one of them would take its rows for missing. Throws SourceFailure.
 */
export async function readRegisterWhole(
  connection: SiteConnection,
  signal: AbortSignal,
): Promise<Register> {
  const register = await readRegister(connection, signal);
  const [missing] = register.missing;
  if (missing) throw missing.failure;
  return register;
}

export async function readSiteForImport(
  connection: SiteConnection,
  register: Register,
  files: readonly ReadFile[],
  signal: AbortSignal,
): Promise<SiteForImport> {
  const documents = new Map<string, DocumentOnSite>();
  const obstacles = unreadableNames(register, files);
  await Promise.all(
    files.map(async (file) => {
      const key = fileKey(file.name);
      const [named, another] = register.documents.filter((one) => isNamed(one, key));
      const match = named ?? register.documents.find((one) => isUnderAnotherName(file, one));
      if (another) obstacles.set(key, 'Flera dokument i biblioteket heter så, i olika mappar.');
      else if (match?.file) {
        const found = await documentOnSite(connection, match.id, file, register, signal);
        if (typeof found === 'string') obstacles.set(key, found);
        else documents.set(key, found);
      }
    }),
  );
  return { register, documents, obstacles };
}

function isNamed(document: PolicyDocument, key: string): boolean {
  return document.file !== null && fileKey(document.file.name) === key;
}

/** Rows of the library that cannot be understood, told by the name of their file or by their title. */
function unreadableNames(
  { unreadable }: Register,
  files: readonly ReadFile[],
): Map<string, string> {
  const rows = unreadable.filter(({ list }) => list === listTitles.documents);
  const found = new Map<string, string>();
  for (const { name, reading } of files) {
    const title = reading.frontMatter.title?.value ?? name;
    const row = rows.find(
      (one) => one.title === title || fileKey(one.title ?? '') === fileKey(name),
    );
    if (row) found.set(fileKey(name), `Raden på webbplatsen går inte att tyda: se ${row.column}.`);
  }
  return found;
}

async function documentOnSite(
  connection: SiteConnection,
  id: string,
  file: ReadFile,
  register: Register,
  signal: AbortSignal,
): Promise<DocumentOnSite | string> {
  const row = await readLibraryRow(connection, id, signal);
  if (row === null) return 'Raden på webbplatsen kan inte läsas.';
  const site = { ...judged(row), inLibrary: null };
  if (!needsFileOnSite(file, site)) return site;
  return { ...site, inLibrary: await wordsInLibrary(connection, row, register, signal) };
}

function judged(row: LibraryRow): Omit<DocumentOnSite, 'inLibrary'> {
  return {
    id: row.id,
    name: row.file.name,
    version: row.version,
    columns: columnsIn(row),
    plainText: row.plainText,
    textIsOfFile: row.plainTextOf === row.file.contentVersion,
    isEmptyFile: row.file.length === 0,
  };
}

export function columnsIn({ columns }: LibraryRow): ColumnValues {
  return Object.fromEntries(
    documentColumnNames.map((column) => [column, columns[column]]),
  ) as ColumnValues;
}

/** Null for a file that cannot be read as text: then it is not ours, and is left alone. */
async function wordsInLibrary(
  connection: SiteConnection,
  { file }: LibraryRow,
  register: Register,
  signal: AbortSignal,
): Promise<{ plainText: string; reading: PolicyTextReading } | null> {
  const bytes = new Uint8Array(await readFile(connection, file, signal, null));
  try {
    const { source, plainText } = await wordsOfDocument(bytes, file.name);
    return { plainText, reading: readPolicyText(source, register.committees) };
  } catch {
    return null;
  }
}
