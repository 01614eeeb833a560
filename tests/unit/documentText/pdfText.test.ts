/** PDF files as text: by their tags, by their lines, page by page. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import { plainText } from '../../../src/domain/blocksInOrder';
import { DocumentRefused, type TextDocument } from '../../../src/domain/textDocument';
import { notation } from './notation';
import { pdfBytes, popplerText, readPdfBytes, readPdfFixture } from './pdfFixture';
import { lines } from './readFixture';

const first =
  'Kommunens verksamheter arbetar tillsammans för att nå de mål som fullmäktige har satt för mandatperioden.';
const second =
  'Varje nämnd ansvarar inom sitt område för att arbetet följs upp och redovisas till kommunstyrelsen.';
const third =
  'Uppföljningen görs i samband med årsredovisningen och omfattar både ekonomi och verksamhet.';

describe('a tagged PDF', () => {
  it('gives the headings, table, list and paragraphs its tags name', async () => {
    expect(notation((await readPdfFixture('policy-tagged')).blocks)).toBe(
      lines(`
        # Internationell policy
        [Dokumenttyp | Policy]
        [Diarienummer | KS2011/157]
        ## Mål
        De övergripande målen är att:
        - Stödja näringslivets och samhällets utveckling.
        - Ta del av de möjligheter som erbjuds inom EU.
        ## Ansvar
        ${first} ${second} ${third}
        ${second} ${third}`),
    );
  });

  it('gives header cells as its tags name them', async () => {
    expect(notation((await readPdfFixture('table-tagged')).blocks)).toBe(
      'Mål och ansvar i tabell för året.\n[= Mål | = Ansvarig]\n[Fler i arbete | Arbetslivsnämnden]',
    );
  });

  it('keeps sections of law as labelled paragraphs, and letters as items', async () => {
    expect(notation((await readPdfFixture('sections-tagged')).blocks)).toBe(
      lines(`
        1 §| Nämnden ansvarar för förskola och skola.
        2 §| Nämnden ska särskilt
        a)| följa upp arbetet
        b)| redovisa resultatet`),
    );
  });
});

describe('a PDF without tags', () => {
  it('gives guessed headings, bullets and paragraphs, and the rows of a table as lines', async () => {
    expect(notation((await readPdfFixture('policy-untagged')).blocks)).toBe(
      lines(`
        #? Internationell policy
        Dokumenttyp→Policy
        Diarienummer→KS2011/157
        ##? Mål
        De övergripande målen är att:
        - Stödja näringslivets och samhällets utveckling.
        - Ta del av de möjligheter som erbjuds inom EU.
        ##? Ansvar
        ${first} ${second} ${third}
        ${second} ${third}`),
    );
  });

  it('keeps sections of law as labelled paragraphs', async () => {
    expect(notation((await readPdfFixture('sections-untagged')).blocks)).toBe(
      lines(`
        1 §| Nämnden ansvarar för förskola och skola.
        2 §| Nämnden ska särskilt
        a) följa upp arbetet
        b) redovisa resultatet`),
    );
  });

  it('joins the lines of each column to paragraphs', async () => {
    const [start] = (await readPdfFixture('columns-untagged')).blocks;
    expect(start && plainText(start)).toBe(`${first} ${second} ${third}`);
  });

  it('joins words that line ends have cut, and keeps the hyphens that are their own', async () => {
    expect(notation((await readPdfFixture('hyphens-untagged')).blocks)).toBe(
      'Nämnden ska varje år redovisa arbetet med trafiksäkerhet samt med arbetsmarknads- och trafikfrågor i EU-arbetet.',
    );
  });
});

it('the bytes may be a Buffer of Node, and are left to their owner', async () => {
  const bytes = Buffer.from(pdfBytes('table-tagged'));
  const before = Buffer.from(bytes);
  expect((await readPdfBytes(bytes)).blocks).toHaveLength(2);
  expect(bytes.equals(before)).toBe(true);
});

describe('a PDF of several pages', () => {
  it.each(['pages-tagged', 'pages-untagged'])(
    '%s: headers and footers stand apart, paragraphs go on over the page break',
    async (name) => {
      const document = await readPdfFixture(name);
      const texts = document.blocks.map(plainText);
      expect(texts[0]).toBe('Reglemente');
      expect(texts.filter((text) => text.includes('Sandvikens kommun'))).toEqual([]);
      expect(new Set(texts.slice(1).map((text) => text.length)).size).toBe(2);
      expect(texts).toHaveLength(15);
      expect(document.pageHeaders.map(plainText)).toEqual(['Sandvikens kommun']);
      expect(document.pageFooters.map(plainText)).toEqual([expect.stringMatching(/^Sida \d$/)]);
    },
  );

  it('says where each page begins', async () => {
    const { pages, blocks } = await readPdfFixture('pages-untagged');
    expect(pages.map(({ page }) => page)).toEqual([1, 2]);
    expect(pages[0]?.anchor).toBe('r1');
    expect(blocks.map(({ anchor }) => anchor)).toContain(pages[1]?.anchor);
  });

  it('shows the first page before the others are read', async () => {
    const seen: [number, number, string | undefined][] = [];
    await readPdfFixture('pages-untagged', {
      onPages: (unfinished: TextDocument, read, all) => {
        const [start] = unfinished.blocks;
        seen.push([read, all, start && plainText(start)]);
      },
    });
    expect(seen).toEqual([[1, 2, 'Sandvikens kommun']]);
  });
});

/** A PDF that lists some pages and has some, by their object numbers. */
function fileOf(listed: readonly number[], written: readonly number[]): Uint8Array {
  const kids = listed.map((number) => `${number} 0 R`).join(' ');
  const objects = [
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
    `2 0 obj <</Type /Pages /Kids [${kids}] /Count ${listed.length}>> endobj`,
    ...written.map((number) => `${number} 0 obj <</Type /Page /Parent 2 0 R>> endobj`),
  ];
  return strToU8(`%PDF-1.4\n${objects.join('\n')}\ntrailer <</Root 1 0 R>>`);
}

function lockedFile(): Uint8Array {
  const plain = strFromU8(fileOf([3], [3]));
  const lock = '/Encrypt <</Filter /Standard /V 9 /R 9>> /ID [<00> <00>]';
  return strToU8(plain.replace('trailer <<', `trailer <<${lock} `));
}

const manyPages = Array.from({ length: 5_001 }, (_, at) => at + 3);

describe('a PDF that cannot be shown as text is refused with its reason', () => {
  const reasonFor = async (bytes: Uint8Array): Promise<string> => {
    try {
      await readPdfBytes(bytes);
    } catch (error) {
      if (error instanceof DocumentRefused) return error.reason;
      throw error;
    }
    return 'read';
  };

  it.each([
    ['pages without text', () => pdfBytes('without-text'), 'noText'],
    ['a password', () => pdfBytes('password'), 'encrypted'],
    ['a lock that nobody knows', () => lockedFile(), 'encrypted'],
    ['a file cut short', () => pdfBytes('table-tagged').subarray(0, 400), 'damaged'],
    ['a page that is not there', () => fileOf([3], []), 'damaged'],
    ['more pages than a document has', () => fileOf(manyPages, manyPages), 'tooLarge'],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonFor(bytes())).toBe(reason);
  });

  it('a damaged file is read or refused, nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('policy-tagged', 'table-untagged', 'sections-tagged'),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 8,
        }),
        async (name, changes) => {
          const bytes = pdfBytes(name);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          expect(['read', 'noText', 'damaged', 'encrypted']).toContain(await reasonFor(bytes));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('at least 99 in 100 of the words that poppler finds are found', () => {
  // Not the hyphens: poppler joins "arbetsmarknads-" and "och" to one word.
  const names = ['policy', 'pages', 'sections', 'table', 'columns'];
  it.each(names.flatMap((name) => [`${name}-tagged`, `${name}-untagged`]))('%s', async (name) => {
    const document = await readPdfFixture(name);
    const parts = [...document.blocks, ...document.pageHeaders, ...document.pageFooters];
    const found = new Map<string, number>();
    for (const word of words(parts.map(plainText).join('\n'))) {
      found.set(word, (found.get(word) ?? 0) + 1);
    }
    const wanted = words(popplerText(name));
    const missing = wanted.filter((word) => {
      const left = found.get(word) ?? 0;
      found.set(word, left - 1);
      return left <= 0;
    });
    // Headers and footers are told once, poppler tells them on every page.
    const repeated = missing.filter((word) => /^(Sandvikens|kommun|Sida|\d)$/.test(word));
    expect((missing.length - repeated.length) / wanted.length).toBeLessThanOrEqual(0.01);
  });

  function words(text: string): string[] {
    return text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  }
});
