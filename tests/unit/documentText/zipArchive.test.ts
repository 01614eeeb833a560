/** Files made to harm a reader are refused before they take memory or time. */
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { readDocx } from '../../../src/documentText/docxText';
import { openZip } from '../../../src/documentText/zipArchive';
import { DocumentRefused, type TextBlock } from '../../../src/domain/textDocument';
import { fixtureBytes } from './readFixture';
import * as hostile from './hostileFiles';

function reasonFor(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof DocumentRefused) return error.reason;
    throw error;
  }
  return 'read';
}

describe('a hostile file is refused with its reason', () => {
  it.each([
    ['a small file that unpacks to 30 MB', hostile.zipBomb, 'tooLarge'],
    ['the same with a false size', hostile.lyingZipBomb, 'tooLarge'],
    ['the same beside the text', hostile.bombInStyles, 'tooLarge'],
    ['5,000 tables in each other', () => hostile.nestedTables(5_000), 'tooLarge'],
    ['1,000,000 paragraphs', () => hostile.manyParagraphs(1_000_000), 'tooLarge'],
    ['entities that multiply', hostile.entityBomb, 'damaged'],
    ['20,000 entries', () => hostile.manyEntries(20_000), 'tooLarge'],
    ['a packing that Word does not use', hostile.otherPacking, 'unsupportedFormat'],
    ['entries with a password', hostile.passwordZip, 'encrypted'],
    ['a file over 30 MB', hostile.tooLargeFile, 'tooLarge'],
  ])('%s', (_, make, reason) => {
    const bytes = make();
    expect(reasonFor(() => readDocx(bytes))).toBe(reason);
  });
});

describe('a file that is only large is read', () => {
  it.each([
    ['a tag with half a million letters of attributes', hostile.endlessAttributes],
    ['a paragraph of 140,000 pieces', () => hostile.longParagraph(70_000)],
  ])('%s', (_, make) => {
    const bytes = make();
    expect(reasonFor(() => readDocx(bytes))).toBe('read');
  });
});

it('tables in tables as deep as people make them are read', () => {
  expect(reasonFor(() => readDocx(hostile.nestedTables(60)))).toBe('read');
});

it('lists are nested nine deep and no deeper', () => {
  const depthOf = (blocks: readonly TextBlock[]): number =>
    Math.max(
      0,
      ...blocks.flatMap((block) =>
        block.kind === 'list' ? block.items.map((item) => 1 + depthOf(item.blocks)) : [],
      ),
    );
  expect(depthOf(readDocx(hostile.everDeeperLists(500)).blocks)).toBe(9);
});

describe('limits', () => {
  const limits = { fileBytes: 10_000, entries: 3, partBytes: 100, totalBytes: 150 };
  const zip = (...sizes: readonly number[]): Uint8Array =>
    zipSync(
      Object.fromEntries(sizes.map((size, at) => [`part${at}`, new Uint8Array(size).fill(at)])),
    );

  it('a part may be as large as its limit and no larger', () => {
    const archive = openZip(zip(100, 101), limits);
    expect(archive.read('part0')?.length).toBe(100);
    expect(reasonFor(() => archive.read('part1'))).toBe('tooLarge');
  });

  it('all parts that are read count together, parts that are not read do not', () => {
    const archive = openZip(zip(100, 60, 50), limits);
    archive.read('part0');
    archive.read('part2');
    expect(reasonFor(() => archive.read('part1'))).toBe('tooLarge');
  });

  it('there may be as many entries as the limit and no more', () => {
    expect(reasonFor(() => openZip(zip(1, 1, 1), limits))).toBe('read');
    expect(reasonFor(() => openZip(zip(1, 1, 1, 1), limits))).toBe('tooLarge');
  });
});

describe('zips that other programs write', () => {
  it('bytes before the zip are skipped', () => {
    const zip = fixtureBytes('package-bare');
    const shifted = new Uint8Array(zip.length + 100);
    shifted.set(zip, 100);
    expect(openZip(shifted).read('word/document.xml')).toEqual(
      openZip(zip).read('word/document.xml'),
    );
  });

  it('a part that is stored, not packed, is read', () => {
    const part = Uint8Array.from([1, 2, 3]);
    expect(openZip(zipSync({ part }, { level: 0 })).read('part')).toEqual(part);
  });

  it('a part that is not there is null', () => {
    expect(openZip(fixtureBytes('package-bare')).read('word/styles.xml')).toBeNull();
  });
});
