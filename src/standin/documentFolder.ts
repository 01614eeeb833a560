/** A folder of one's own as the library: its .docx and .pdf files, with no other facts about them. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Scenario, ScenarioRow } from './scenario';

export interface DocumentFolder {
  readonly scenario: Scenario;
  /** One sentence for each thing in the folder that is not served, or is served under another name. */
  readonly notes: readonly string[];
}

interface Found {
  /** Below the folder, with / between. */
  readonly relative: string;
  readonly bytes: number;
  readonly modified: string;
}

/**
 * Reads names, sizes and dates now, and bytes when they are asked for; folders below are included, links
 * are not followed. Rejects with a sentence when the folder itself cannot be read.
 */
export async function documentFolder(folder: string): Promise<DocumentFolder> {
  const root = path.resolve(folder);
  const notes: string[] = [];
  await refuseUnreadable(root);
  const found = await filesBelow(root, '', notes);
  found.sort((a, b) => (a.relative < b.relative ? -1 : 1));
  if (found.length === 0) notes.push(`There is no .docx or .pdf file in ${root}.`);
  return { scenario: scenarioOf(root, libraryRows(root, found, notes)), notes };
}

async function refuseUnreadable(root: string): Promise<void> {
  try {
    await readdir(root);
  } catch (cause) {
    const why = explanations[codeOf(cause)] ?? `it cannot be read (${codeOf(cause)})`;
    throw new Error(
      `The folder for --documents, ${root}, cannot be served: ${why}. Give a folder with .docx and .pdf files that you may read.`,
      { cause },
    );
  }
}

const explanations: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is a file, not a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
};

function codeOf(cause: unknown): string {
  const hasCode = typeof cause === 'object' && cause !== null && 'code' in cause;
  return hasCode ? String(cause.code) : String(cause);
}

/** `below` is the path from the root with / between, empty at the root itself. */
async function filesBelow(root: string, below: string, notes: string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const entry of await readdir(path.join(root, below), { withFileTypes: true })) {
    const relative = below === '' ? entry.name : `${below}/${entry.name}`;
    try {
      if (entry.isDirectory()) found.push(...(await filesBelow(root, relative, notes)));
      else if (entry.isFile() && isServed(entry.name)) found.push(await measured(root, relative));
      else notes.push(leftOut(relative, entry.isSymbolicLink()));
    } catch (cause) {
      notes.push(`Left out: ${relative} cannot be read (${codeOf(cause)}).`);
    }
  }
  return found;
}

/** Word's own lock files, "~$name.docx", are not documents. */
function isServed(name: string): boolean {
  return /\.(docx|pdf)$/i.test(name) && !name.startsWith('~$');
}

function leftOut(relative: string, isLink: boolean): string {
  if (isLink) return `Left out: ${relative} is a link, and links are not followed.`;
  return `Left out: ${relative} is not a .docx or .pdf document.`;
}

async function measured(root: string, relative: string): Promise<Found> {
  const { size, mtime } = await stat(path.join(root, relative));
  return { relative, bytes: size, modified: mtime.toISOString() };
}

function libraryRows(root: string, found: readonly Found[], notes: string[]): ScenarioRow[] {
  const taken = new Set<string>();
  return found.map(({ relative, bytes, modified }, index) => {
    const written = path.posix.basename(relative).normalize('NFC');
    const name = freeName(libraryName(written), taken);
    if (name !== written) notes.push(`${relative} is called ${name} in the library.`);
    return {
      id: index + 1,
      values: { Title: written.slice(0, written.lastIndexOf('.')) },
      file: { name, length: bytes, bytes: () => readFile(path.join(root, relative)) },
      modified,
    };
  });
}

/**
 * What SharePoint allows in a name: no " * : < > ? / \ | and no blanks at the ends
 * (https://support.microsoft.com/office/64883a5d-228e-48f5-b3d2-eb39e07630fa).
 */
function libraryName(name: string): string {
  return name.replace(/["*:<>?/\\|]/g, '_').trim();
}

/** Two folders may hold the same name; a library in which all lies flat may not. Capitals do not count. */
function freeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let turn = 2; taken.has(free.toLowerCase()); turn += 1) {
    free = `${name.slice(0, dot)} (${turn})${name.slice(dot)}`;
  }
  taken.add(free.toLowerCase());
  return free;
}

function scenarioOf(root: string, rows: readonly ScenarioRow[]): Scenario {
  return {
    name: 'documents',
    description: `Dokumenten i mappen ${root}.`,
    siteIsSetUp: true,
    lists: [{ title: 'Styrdokument', rows }],
  };
}
