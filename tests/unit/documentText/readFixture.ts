/** Reads the fixtures in tests/fixtures/text, as bytes, as independent text and as read by us. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../../src/documentText/readDocument';
import type { TextDocument } from '../../../src/domain/textDocument';
import { notation } from './notation';

const folder = join(__dirname, '../../fixtures/text/word');

export const fixtureNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => name.replace(/\.docx$/, ''));

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, `${name}.docx`)));
}

/** What LibreOffice makes of the file; null where it makes nothing of it. */
export function independentText(name: string): string | null {
  const path = join(folder, `${name}.txt`);
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : null;
}

export async function readFixture(name: string): Promise<TextDocument> {
  return readDocument(fixtureBytes(name), `${name}.docx`);
}

/** The fixture's body, a line for each block. */
export async function fixtureNotation(name: string): Promise<string> {
  return notation((await readFixture(name)).blocks);
}

/** Lines of notation, written as a template without caring for its indentation. */
export function lines(written: string): string {
  const all = written.replace(/^\n|\n *$/g, '').split('\n');
  const indent = Math.min(...all.filter((line) => line !== '').map((line) => line.search(/\S/)));
  return all.map((line) => line.slice(indent)).join('\n');
}
