/** A folder of one's own as the library: put there by the administrator's program, as it would be in a tenant. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Scenario } from './scenario';

const root = path.join(import.meta.dirname, '../..');

/** A site that is set up and empty, for the folder's documents. Rejects with a sentence when it cannot be read. */
export async function siteForFolder(folder: string): Promise<Scenario> {
  const full = path.resolve(folder);
  try {
    await readdir(full);
  } catch (cause) {
    const why = explanations[codeOf(cause)] ?? `it cannot be read (${codeOf(cause)})`;
    throw new Error(
      `The folder for --documents, ${full}, cannot be served: ${why}. Give a folder with .docx and .pdf files that you may read.`,
      { cause },
    );
  }
  return {
    name: 'documents',
    description: `Dokumenten i mappen ${full}.`,
    siteIsSetUp: true,
    lists: [],
  };
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

/**
 * Imports the folder over HTTP with `npm run setup -- import`, which tells of its progress and of what it could not
 * read. A program of its own: the stand-in shares no code with what speaks to it. Resolves when the import is over.
 */
export async function importFolder(folder: string, siteUrl: string): Promise<void> {
  const words = ['import', path.resolve(folder), '--site', siteUrl, '--stand-in', '--apply'];
  const program = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/setup/main.ts', ...words, '--brief'],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const stop = () => program.kill();
  process.once('exit', stop);
  await once(program, 'exit');
  process.removeListener('exit', stop);
}
