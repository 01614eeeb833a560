/** The rows and files that make no sense on purpose: each is wrong in the way that its name says. */
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { scenario } from '../../../src/standin/scenarios';
import { brokenRows } from '../../../src/standin/scenarios/brokenRows';
import { rowProblems } from './scenariosRowProblems';

const rowsOf = (title: string) => brokenRows.lists.find((list) => list.title === title)!.rows;

function bytesOf(start: string): Promise<Uint8Array> {
  const row = rowsOf('Styrdokument').find((one) => String(one.values['Title']).startsWith(start))!;
  return Promise.resolve(row.file!.bytes());
}

describe('the broken rows', () => {
  it('break choices, lookups and lengths where they mean to, and nowhere else', () => {
    expect(rowProblems(brokenRows)).toEqual([
      'Styrdokument 905 BelongsTo: no row 9999 in Styrdokument',
      'Styrdokument 908 Title: longer than 255 characters',
      'Upphävanden 903 Document: no row 9999 in Styrdokument',
      `Nämnder 902 Kind: no choice "kommitté"`,
      `Nämnder 904 Kind: no choice "<img src=x onerror=alert(1)>"`,
      'Nämnder 906 Successors: no row 9999 in Nämnder',
      'Nämnder 907 Title: longer than 255 characters',
      `Mål 903 Instrument: no choice "<img src=x onerror=alert(1)>"`,
      `Ansvar 902 State: no choice "Kanske"`,
      'Ansvar 903 Committees: no row 9999 in Nämnder',
      'Ansvar 903 SourceDocument: no row 9999 in Styrdokument',
      'Ansvar 907 Title: longer than 255 characters',
    ]);
  });

  it('keep all rows of the demo as they are', async () => {
    for (const { title, rows } of (await scenario('sandviken')).lists) {
      expect(rowsOf(title).slice(0, rows.length)).toEqual(rows);
    }
  });

  it.each(['Styrdokument', 'Nämnder', 'Ansvar'])('end before they begin once in %s', (title) => {
    const backwards = rowsOf(title).filter(({ values }) => {
      const [from, to] = [values['ValidFrom'], values['ValidTo']];
      return typeof from === 'string' && typeof to === 'string' && to < from;
    });
    expect(backwards).toHaveLength(1);
  });

  it.each(['Styrdokument', 'Upphävanden', 'Nämnder', 'Ansvar'])(
    'lack a title once in %s',
    (title) => {
      expect(rowsOf(title).filter((row) => row.values['Title'] === null)).toHaveLength(1);
    },
  );

  it.each(['Styrdokument', 'Upphävanden', 'Nämnder', 'Mål', 'Ansvar'])(
    'carry markup in the texts of %s',
    (title) => {
      const marked = rowsOf(title).filter((row) => String(row.values['Title']).startsWith('<img'));
      expect(marked).toHaveLength(1);
    },
  );

  it('have a committee that succeeds itself', () => {
    const own = rowsOf('Nämnder').filter((row) =>
      (row.values['Successors'] as readonly number[] | undefined)?.includes(row.id),
    );
    expect(own.map((row) => row.values['Title'])).toEqual(['Sin egen efterträdare (exempel)']);
  });
});

describe('the bad files', () => {
  const startOf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 4)).toString('latin1');

  it('have a PDF that is named .docx', async () => {
    expect(startOf(await bytesOf('Egentligen en PDF'))).toBe('%PDF');
  });

  it('have half a Word file, which does not open', async () => {
    const bytes = await bytesOf('Avbruten uppladdning');
    expect(startOf(bytes)).toBe('PK\u0003\u0004');
    expect(() => unzipSync(bytes)).toThrow();
  });

  it.each([
    ['Packad bomb (', 512 * 1024 * 1024],
    ['Packad bomb som ljuger', 1000],
  ])('have "%s…" that is small and claims to unpack to %d bytes', async (title, claimed) => {
    const bytes = await bytesOf(title);
    expect(bytes.length).toBeLessThan(1024 * 1024);
    const sizes: number[] = [];
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name === 'word/document.xml') sizes.push(originalSize);
        return name === '_rels/.rels';
      },
    });
    expect(sizes).toEqual([claimed]);
    expect(strFromU8(parts['_rels/.rels']!)).toContain('word/document.xml');
  });

  it('have a Word file with a password, which is an OLE file', async () => {
    const bytes = Buffer.from(await bytesOf('Skyddad med lösenord'));
    expect(bytes.subarray(0, 8).toString('hex')).toBe('d0cf11e0a1b11ae1');
    expect(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))).toBe(true);
  });

  it('have one of no bytes', async () => {
    expect(await bytesOf('Tom fil')).toHaveLength(0);
  });
});
