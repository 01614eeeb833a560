/** A folder of one's own served as the library. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { documentFolder } from '../../../src/standin/documentFolder';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'document-folder-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(relative: string, words = 'x'): void {
  const file = path.join(folder, relative);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, words);
}

async function rows() {
  const { scenario } = await documentFolder(folder);
  return scenario.lists.flatMap((list) => list.rows);
}

describe('a folder as the library', () => {
  it('gives each document its name without the ending as title, and its own bytes and day', async () => {
    put('Policy för å, ä & ö – 100 %.docx', 'innehåll');
    const changed = new Date('2021-05-06T07:08:09Z');
    utimesSync(path.join(folder, 'Policy för å, ä & ö – 100 %.docx'), changed, changed);
    const [row] = await rows();
    expect(row).toMatchObject({
      id: 1,
      values: { Title: 'Policy för å, ä & ö – 100 %' },
      modified: '2021-05-06T07:08:09.000Z',
    });
    expect(row!.file).toMatchObject({ name: 'Policy för å, ä & ö – 100 %.docx', length: 9 });
    expect(Buffer.from(await row!.file!.bytes()).toString()).toBe('innehåll');
  });

  it('says nothing of a document but its title', async () => {
    put('a.pdf');
    expect((await rows()).map((row) => Object.keys(row.values))).toEqual([['Title']]);
  });

  it('finds documents in folders below, in the order of their paths', async () => {
    put('b.docx');
    put('a/djupt/ner/Plan.PDF');
    expect((await rows()).map((row) => row.values['Title'])).toEqual(['Plan', 'b']);
  });

  it('serves a very long name', async () => {
    const name = `${'Riktlinje '.repeat(24).trim()}.docx`;
    put(name);
    expect((await rows())[0]!.file!.name).toBe(name);
  });

  it('writes a name that a Mac took apart as the one that everyone types', async () => {
    put('Årsplan.docx'.normalize('NFD'));
    expect((await rows())[0]!.values['Title']).toBe('Årsplan'.normalize('NFC'));
  });

  it('gives the second of two equal names another one, and says so', async () => {
    put('2024/Taxa.docx');
    put('2025/TAXA.docx');
    const { scenario, notes } = await documentFolder(folder);
    const served = scenario.lists[0]!.rows;
    expect(served.map((row) => row.file!.name)).toEqual(['Taxa.docx', 'TAXA (2).docx']);
    expect(served.map((row) => row.values['Title'])).toEqual(['Taxa', 'TAXA']);
    expect(notes).toEqual(['2025/TAXA.docx is called TAXA (2).docx in the library.']);
  });

  it('names what it leaves out', async () => {
    put('Budget.xlsx');
    put('gammal.doc');
    put('~$Policy.docx');
    put('Policy.docx');
    symlinkSync(folder, path.join(folder, 'runt'));
    const { scenario, notes } = await documentFolder(folder);
    expect(scenario.lists[0]!.rows).toHaveLength(1);
    expect([...notes].sort()).toEqual([
      'Left out: Budget.xlsx is not a .docx or .pdf document.',
      'Left out: gammal.doc is not a .docx or .pdf document.',
      'Left out: runt is a link, and links are not followed.',
      'Left out: ~$Policy.docx is not a .docx or .pdf document.',
    ]);
  });

  it('says that a folder without documents has none', async () => {
    const { scenario, notes } = await documentFolder(folder);
    expect(scenario.lists[0]!.rows).toEqual([]);
    expect(notes).toEqual([`There is no .docx or .pdf file in ${folder}.`]);
  });

  it('says what, where and what to do when the folder does not exist', async () => {
    const missing = path.join(folder, 'finns inte');
    await expect(documentFolder(missing)).rejects.toThrow(
      `The folder for --documents, ${missing}, cannot be served: it does not exist. Give a folder with .docx and .pdf files that you may read.`,
    );
  });

  it('says so when it is given a file', async () => {
    put('ensam.docx');
    await expect(documentFolder(path.join(folder, 'ensam.docx'))).rejects.toThrow(
      /it is a file, not a folder/,
    );
  });
});
