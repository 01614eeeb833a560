/** The demo is true to its documents: every fact and every passage stands in the file itself. */
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { library } from '../../../src/standin/scenarios/libraryFiles';
import { sandviken } from '../../../src/standin/scenarios/sandviken';
import { allContent } from '../../fixtures/documents/allContent';
import { textsOf } from '../../fixtures/documents/documentContent';
import { exampleNotice } from '../../fixtures/documents/frontMatterOf';
import { rowOf } from '../../fixtures/documents/rowOf';
import { wordFile } from '../../fixtures/documents/wordFile';

const folder = new URL('../../../src/standin/documents/', import.meta.url);
const rowsOf = (title: string) => sandviken.lists.find((list) => list.title === title)!.rows;
const wordContent = allContent.filter(({ asset }) => asset.endsWith('.docx'));
const seed = library.internationellPolicy.id;

/** The paragraphs of a Word file, read without any of the product's own code. */
function paragraphs(asset: string): string[] {
  const parts = unzipSync(readFileSync(new URL(asset, folder)));
  const body = strFromU8(parts['word/document.xml']!);
  return (body.match(/<w:p[ >].*?<\/w:p>/gs) ?? []).map((paragraph) =>
    (paragraph.match(/<w:t[ >][^<]*/g) ?? []).map((text) => text.replace(/^[^>]*>/, '')).join(''),
  );
}

/** Word files are read from disk; a PDF's words are those that it was made from. */
function textsIn(asset: string): string[] {
  const content = allContent.find((candidate) => candidate.asset === asset)!;
  return asset.endsWith('.docx') ? paragraphs(asset) : textsOf(content);
}

describe('the documents of the demo', () => {
  it.each(wordContent)('$asset is what its words and its row make today', async (content) => {
    const made = await wordFile(rowOf(content), content);
    expect(Buffer.from(made).equals(readFileSync(new URL(content.asset, folder)))).toBe(true);
  });

  it.each(Object.values(library))('$asset is a file of the kind that it is called', ({ asset }) => {
    const start = readFileSync(new URL(asset, folder)).subarray(0, 4).toString('latin1');
    expect(start).toBe(asset.endsWith('.pdf') ? '%PDF' : 'PK\u0003\u0004');
  });

  it('are at least seventeen, a third of them PDF', () => {
    const assets = Object.values(library).map(({ asset }) => asset);
    expect(assets.length).toBeGreaterThanOrEqual(17);
    const share = assets.filter((asset) => asset.endsWith('.pdf')).length / assets.length;
    expect(share).toBeGreaterThan(0.28);
  });

  it('carry a tag tree in every PDF but the one from an older printer', () => {
    const pdfs = Object.values(library).filter(({ asset }) => asset.endsWith('.pdf'));
    const untagged = pdfs.filter(
      ({ asset }) => !readFileSync(new URL(asset, folder), 'latin1').includes('/Marked true'),
    );
    expect(untagged).toEqual([library.reglementeKfn2015]);
  });

  it('say on their face and in their first line that they are examples, all but the seed', () => {
    for (const content of wordContent) {
      const isSeed = rowOf(content).id === seed;
      expect(String(rowOf(content).values['Title']).endsWith(' (exempel)')).toBe(!isSeed);
      expect(paragraphs(content.asset)[0] === exampleNotice).toBe(!isSeed);
    }
  });
});

describe('the international policy', () => {
  it('says the words of the seed, in its order', () => {
    const [title, ...rest] = paragraphs(library.internationellPolicy.asset).filter(Boolean);
    expect(title).toBe('Internationell policy för Sandvikens kommun');
    expect(rest.slice(0, 24)).toEqual([
      ...['Dokumentnamn', 'Internationell policy för Sandvikens kommun', 'Dokumenttyp', 'Policy'],
      ...['Beslutad av', 'Kommunfullmäktige', 'Beslutsdatum', '2012-05-06'],
      ...['Diarienummer', 'KS2011/157', 'Paragrafnummer', '§ 44'],
      ...['Giltighetstid', '2012-05-06 – tills vidare', 'Dokumentansvarig', 'Kommundirektör'],
      ...['Upphäver', 'Riktlinjer för kommunens internationella verksamhet'],
      ...['Beslutad av', 'Kommunfullmäktige', 'Beslutsdatum', '1997-05-26'],
      ...['Diarienummer', 'KS2006/639'],
    ]);
    expect(rest.slice(24).at(0)).toMatch(/^Globaliseringen är en allt starkare faktor/);
    expect(rest.slice(24).at(-1)).toMatch(/handlingsprogram och arbetsplaner\.$/);
    expect(rest.slice(24)).toHaveLength(11);
  });

  it('has its four goals as bullets of a real list and as rows of Mål', () => {
    const goals = rowsOf('Mål').filter((row) => row.values['SourceDocument'] === seed);
    expect(goals).toHaveLength(4);
    const body = strFromU8(
      unzipSync(readFileSync(new URL(library.internationellPolicy.asset, folder)))[
        'word/document.xml'
      ]!,
    );
    expect(body.match(/<w:numPr>/g)).toHaveLength(4);
    for (const goal of goals) {
      expect(paragraphs(library.internationellPolicy.asset)).toContain(goal.values['Title']);
    }
  });

  it('gives one responsibility, to a committee that ended with it', () => {
    const given = rowsOf('Ansvar').filter((row) => row.values['SourceDocument'] === seed);
    expect(given.map((row) => row.values)).toEqual([
      expect.objectContaining({
        Committees: [3],
        ValidFrom: '2013-01-01',
        ValidTo: '2014-12-31',
        State: 'Bekräftat',
      }),
    ]);
    expect(rowsOf('Nämnder').find((row) => row.id === 3)?.values).toMatchObject({
      Title: 'Arbetsmarknads- och trafiknämnden',
      ValidTo: '2014-12-31',
      Successors: [4],
    });
  });

  it('repeals guidelines that are not in the library', () => {
    const repeals = rowsOf('Upphävanden').filter((row) => row.values['Document'] === seed);
    expect(repeals.map((row) => row.values)).toEqual([
      expect.objectContaining({
        SupersededDocument: null,
        DecidedOn: '1997-05-26',
        CaseNumber: 'KS2006/639',
      }),
    ]);
  });
});

describe('the passages of the demo', () => {
  const withPassage = rowsOf('Ansvar').filter((row) => row.values['Passage'] !== undefined);
  const stands = (row: (typeof withPassage)[number]) => {
    const { asset } = Object.values(library).find(({ id }) => id === row.values['SourceDocument'])!;
    return textsIn(asset).some((text) => text.includes(String(row.values['Passage'])));
  };

  it('stand word for word in their sources, all but the one that shows what a lost passage is', () => {
    const lost = withPassage.filter((row) => !stands(row)).map((row) => row.values['Title']);
    expect(lost).toEqual(['Erbjuda ledsagning till kulturevenemang (exempel)']);
  });

  it('show every state, strength and kind that the columns offer', () => {
    const seen = (column: string) => new Set(rowsOf('Ansvar').map((row) => row.values[column]));
    expect([...seen('State')].sort()).toEqual(['Bekräftat', 'Ej bedömt', 'Föreslaget']);
    expect([...seen('Modality')]).toEqual(expect.arrayContaining(['ska', 'bör', 'vid behov']));
    expect([...seen('Kind')].sort()).toEqual(['ansvar', 'roll', 'skyldighet', 'uppdrag']);
  });
});
