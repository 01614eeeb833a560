/** Reads the files that are to be imported, one at a time, and says of each that is not why. */
import { basename } from 'node:path';
import type { Committee } from '../domain/committee';
import { readPolicyText } from '../extraction/policyText';
import { findFiles } from './documentFiles';
import { readFileWords } from './documentWords';
import type { RefusedFile } from './importPlan';
import { fileKey, type ReadFile } from './planDocuments';
import { whyUnreadable } from './unreadableFile';

export interface FilesToImport {
  readonly files: readonly ReadFile[];
  readonly refused: readonly RefusedFile[];
}

/** @param onRead told after each file how many of how many are read */
export async function readFilesToImport(
  paths: readonly string[],
  committees: readonly Committee[],
  onRead: (done: number, all: number) => void,
): Promise<FilesToImport> {
  const files: ReadFile[] = [];
  const refused: RefusedFile[] = [];
  const names = new LibraryNames();
  const found = await findFiles(paths);
  for (const [place, { path, error }] of found.entries()) {
    const outcome = error === null ? await readOne(path, committees) : { path, why: error };
    const twin = 'why' in outcome ? null : names.claim(path);
    if ('why' in outcome) refused.push(outcome);
    else if (twin !== null) refused.push({ path, why: sameNameAs(twin) });
    else files.push(outcome);
    onRead(place + 1, found.length);
  }
  return { files, refused };
}

async function readOne(
  path: string,
  committees: readonly Committee[],
): Promise<ReadFile | RefusedFile> {
  try {
    const { source, plainText } = await readFileWords(path);
    const name = libraryName(path);
    const notes = name === writtenName(path) ? [] : [`Heter ${name} i biblioteket.`];
    return { path, name, plainText, reading: readPolicyText(source, committees), notes };
  } catch (error) {
    return { path, why: whyUnreadable(error) };
  }
}

/** The library can have one file of a name, however it is written; read and import say so with the same words. */
export function sameNameAs(twin: string): string {
  return `Filen heter likadant som ${twin}. Biblioteket kan bara ha en av dem: byt namn på den andra.`;
}

/** The names that files have in the library, which tells them apart without regard to case. */
export class LibraryNames {
  private readonly taken = new Map<string, string>();

  /** The earlier file that has the name already; null when it is this file's from now on. */
  claim(path: string): string | null {
    const key = fileKey(libraryName(path));
    const twin = this.taken.get(key);
    if (twin === undefined) this.taken.set(key, path);
    return twin ?? null;
  }
}

/**
 * What SharePoint allows in a name: no " * : < > ? / \ | and no blank or full stop at the ends
 * (https://support.microsoft.com/office/64883a5d-228e-48f5-b3d2-eb39e07630fa).
 */
function libraryName(path: string): string {
  return writtenName(path)
    .replace(/["*:<>?/\\|]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
}

function writtenName(path: string): string {
  return basename(path).normalize('NFC');
}
