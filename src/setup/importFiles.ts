/** Reads the files that are to be imported, one at a time, and says of each that is not why. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Committee } from '../domain/committee';
import { readPolicyText } from '../extraction/policyText';
import { findFiles } from './documentFiles';
import { wordsOfDocument } from './documentWords';
import type { RefusedFile } from './importPlan';
import { fileKey, type ReadFile } from './planDocuments';
import { whyUnreadable } from './unreadableFile';

export interface FilesToImport {
  readonly files: readonly ReadFile[];
  readonly refused: readonly RefusedFile[];
}

/** No policy comes near; a larger file is not even opened. */
const largestFile = 100_000_000;
const kinds = /\.(?:txt|docx|pdf)$/i;
/** Files that hold a document, in a form that is not read: each is named, so that none is thought to be imported. */
const otherKinds: Readonly<Record<string, string>> = {
  '.doc': 'gammalt Word-format (.doc); spara den som .docx eller PDF',
  '.dot': 'gammal Word-mall (.dot); spara den som .docx eller PDF',
  '.docm': 'Word-fil med makron (.docm); spara den som .docx',
  '.dotm': 'Word-mall med makron (.dotm); spara den som .docx',
  '.dotx': 'Word-mall (.dotx); spara den som .docx',
  '.rtf': 'RTF; spara den som .docx eller PDF',
  '.odt': 'OpenDocument (.odt); spara den som .docx eller PDF',
};

/** @param onRead told after each file how many of how many are read */
export async function readFilesToImport(
  paths: readonly string[],
  committees: readonly Committee[],
  onRead: (done: number, all: number) => void,
): Promise<FilesToImport> {
  const files: ReadFile[] = [];
  const refused: RefusedFile[] = await unreadKindsIn(paths);
  const named = new Map<string, string>();
  const found = await findFiles(paths);
  for (const [place, { path, error }] of found.entries()) {
    const outcome = error === null ? await readOne(path, committees) : { path, why: error };
    const twin = named.get(fileKey(libraryName(path)));
    if ('why' in outcome) refused.push(outcome);
    else if (twin !== undefined) refused.push({ path, why: sameNameAs(twin) });
    else {
      named.set(fileKey(outcome.name), path);
      files.push(outcome);
    }
    onRead(place + 1, found.length);
  }
  return { files, refused };
}

async function readOne(
  path: string,
  committees: readonly Committee[],
): Promise<ReadFile | RefusedFile> {
  try {
    const why = otherKinds[extname(path).toLowerCase()] ?? (await tooLarge(path));
    if (why !== null) return { path, why };
    const bytes = new Uint8Array(await readFile(path));
    if (await hasMacros(bytes)) return { path, why: 'filen innehåller makron; spara den utan' };
    const { source, plainText } = await wordsOfDocument(bytes, path);
    const name = libraryName(path);
    const notes = name === writtenName(path) ? [] : [`Heter ${name} i biblioteket.`];
    return { path, name, plainText, reading: readPolicyText(source, committees), notes };
  } catch (error) {
    return { path, why: whyUnreadable(error) };
  }
}

async function tooLarge(path: string): Promise<string | null> {
  const { size } = await stat(path);
  return size <= largestFile ? null : `filen är för stor (${Math.round(size / 1e6)} MB)`;
}

/** Whatever the file is called: macros are code, and the library is no place for it. */
async function hasMacros(bytes: Uint8Array): Promise<boolean> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const { openZip } = await import('../documentText/zipArchive');
  return openZip(bytes).has('word/vbaProject.bin');
}

function sameNameAs(twin: string): string {
  return `heter likadant som ${twin}; biblioteket kan ha en av dem, byt namn på den andra`;
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

/** Documents in the folders that `findFiles` passes by; a named file is refused when it is read. */
async function unreadKindsIn(paths: readonly string[]): Promise<RefusedFile[]> {
  const refused: RefusedFile[] = [];
  for (const folder of paths) {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
    for (const entry of entries) {
      const why = otherKinds[extname(entry.name).toLowerCase()];
      const isLock = entry.name.startsWith('~$') || entry.name.startsWith('.');
      if (why === undefined || isLock || kinds.test(entry.name) || !entry.isFile()) continue;
      refused.push({ path: join(entry.parentPath, entry.name), why });
    }
  }
  return refused;
}
