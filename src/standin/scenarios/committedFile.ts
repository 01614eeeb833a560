/** A file of src/standin/documents/, read when it is asked for. */
import { readFile } from 'node:fs/promises';
import type { ScenarioFile } from '../scenario';

const folder = new URL('../documents/', import.meta.url);

/**
 * `name` is the file's name in the library; `asset` its ASCII name in src/standin/documents/, where its words
 * stand beside it, as an import would have stored them.
 */
export function committedFile(name: string, asset: string): ScenarioFile {
  return {
    name,
    bytes: () => readFile(new URL(asset, folder)),
    plainText: () => readFile(new URL(`${asset}.txt`, folder), 'utf8'),
  };
}
