/** Finds the files to read: those named, and those in the folders named, in the order of their names. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { whyUnreadable } from './unreadableFile';

/** A file by its path, or a path that could not be looked at and why. */
export interface FoundFile {
  readonly path: string;
  readonly error: string | null;
}

/** What is read, and what people take for documents: those get an entry with the reason they are not. */
const document = /\.(?:txt|pdf|doc[xm]?|dot[xm]?|rtf|odt|pages|wps)$/i;
/** Word writes such a file beside one that is open. */
const temporary = /^(?:~\$|\.)/;

/** A named file is read whatever it is called; of a folder all that look like documents, also in its folders. */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found = await Promise.all(paths.map(filesAt));
  return found.flat();
}

async function filesAt(path: string): Promise<FoundFile[]> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    return isFolder ? await filesIn(path) : [{ path, error: null }];
  } catch (error) {
    return [{ path, error: whyUnreadable(error) }];
  }
}

async function filesIn(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const inOrder = entries
    .filter(({ name }) => !temporary.test(name))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv', { numeric: true }));
  const files = await Promise.all(
    inOrder.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesAt(path);
      return document.test(entry.name) ? [{ path, error: null }] : [];
    }),
  );
  return files.flat();
}
