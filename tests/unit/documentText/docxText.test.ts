/** The Word reader as a whole: nothing lost against another reading, nothing thrown but refusals. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocx } from '../../../src/documentText/docxText';
import { blocksInOrder, plainText } from '../../../src/domain/blocksInOrder';
import { DocumentRefused, type TextDocument } from '../../../src/domain/textDocument';
import { fixtureBytes, fixtureNames, independentText, readFixture } from './readFixture';

/** Where LibreOffice says something else on purpose, and what. */
const saysElse: Readonly<Record<string, string>> = {
  'changes-tracked': 'shows deletions beside insertions',
  'field-result': 'computes fields anew',
  'hidden-text': 'shows hidden text',
  'note-endnotes': 'writes the mark into the word before it',
  'note-footnotes': 'writes the mark into the word before it',
  'number-empty-item': 'shows hidden text',
  'number-legal': 'does not know legal numbering',
  'number-never-restarts': 'does not know levels that never restart',
  'number-zero-padded': 'writes English ordinals',
};

function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replaceAll('\u00ad', '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function wordsRead(document: TextDocument): string[] {
  const body = document.blocks.map(plainText);
  const apart = [...document.notes.flatMap((note) => note.blocks.map(plainText))];
  const marks = document.notes.map((note) => note.label);
  return words([...body, ...apart, ...marks].join('\n'));
}

describe('at least 99 in 100 of the words that LibreOffice finds are found', () => {
  const compared = fixtureNames.filter(
    (name) => independentText(name) !== null && !(name in saysElse),
  );

  it.each(compared)('%s', async (name) => {
    const left = wordsRead(await readFixture(name));
    const wanted = words(independentText(name) ?? '');
    const missing = wanted.filter((word) => {
      const at = left.indexOf(word);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    expect(missing.slice(0, Math.max(0, missing.length - wanted.length * 0.01))).toEqual([]);
  });
});

describe('whatever the bytes are', () => {
  const outcome = (bytes: Uint8Array): 'read' | 'refused' => {
    try {
      const document = readDocx(bytes);
      for (const block of blocksInOrder(document)) plainText(block);
      return 'read';
    } catch (error) {
      if (error instanceof DocumentRefused) return 'refused';
      throw error;
    }
  };

  const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  const change = (bytes: Uint8Array, by: readonly (readonly [number, number])[]): void => {
    for (const [at, value] of by) bytes[at % bytes.length] = value;
  };

  it('a file with changed bytes is read or refused, nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtureNames), changes, (name, by) => {
        const bytes = fixtureBytes(name);
        change(bytes, by);
        expect(['read', 'refused']).toContain(outcome(bytes));
      }),
      { numRuns: 150 },
    );
  });

  it('a file with changed XML is read or refused, nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtureNames), fc.nat(), changes, (name, part, by) => {
        const files = unzipSync(fixtureBytes(name));
        const names = Object.keys(files).filter((each) => files[each]!.length > 0);
        change(files[names[part % names.length]!]!, by);
        expect(['read', 'refused']).toContain(outcome(zipSync(files, { level: 0 })));
      }),
      { numRuns: 200 },
    );
  });

  it('a file whose XML has lost, doubled or moved elements is read or refused, nothing else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtureNames),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }),
        (name, swaps) => {
          const files = unzipSync(fixtureBytes(name));
          const main = strFromU8(files['word/document.xml'] ?? new Uint8Array());
          const tags = main.match(/<[^>]*>|[^<]+/g) ?? [''];
          for (const [from, to] of swaps) tags[to % tags.length] = tags[from % tags.length]!;
          const changed = { ...files, 'word/document.xml': strToU8(tags.join('')) };
          expect(['read', 'refused']).toContain(outcome(zipSync(changed, { level: 0 })));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('a file cut short anywhere is refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtureNames),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (name, part) => {
          const bytes = fixtureBytes(name);
          expect(outcome(bytes.subarray(0, Math.floor(bytes.length * part)))).toBe('refused');
        },
      ),
      { numRuns: 200 },
    );
  });
});
