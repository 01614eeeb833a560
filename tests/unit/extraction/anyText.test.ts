import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TextDocument } from '../../../src/domain/textDocument';
import { readPolicyText } from '../../../src/extraction/policyText';
import { sourceFromDocument, sourceFromText } from '../../../src/extraction/sourceText';
import { caseCommittees } from '../../fixtures/cases/caseFiles';

const committees = caseCommittees();
const municipalWords = fc.constantFrom(
  'Kommunstyrelsen',
  'Omsorgsnämnden',
  'KS',
  'Nämnden',
  'Den',
  'ansvarar',
  'svarar',
  'har',
  'ska',
  'är',
  'det',
  'ansvaret',
  'för',
  'över',
  'att',
  'som',
  'och',
  'samt',
  'från',
  'till',
  'den 1 januari 2015',
  '2013-2014',
  'under',
  'inte',
  'dock inte',
  'utom',
  'vid behov',
  'i samråd med',
  'ligger hos',
  'åvilar',
  'görs av',
  'genom',
  'försorg',
  'Beslutad av',
  'Beslutsdatum:',
  'Diarienummer',
  'Upphäver',
  'Giltighetstid',
  'KS 2018/1092',
  '§ 44',
  '2012-05-06',
  'tills vidare',
  'Policy',
  'Strategi',
  '\t',
  '\n',
  '\n\n',
  ': ',
  ', ',
  '. ',
  '– ',
  '§',
  '(',
  ')',
  '    ',
  'å',
  '🙂',
);
const text = fc.oneof(
  fc.array(municipalWords, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

describe('any text at all', () => {
  it('is read without a fault, and every passage stands in it', () => {
    fc.assert(
      fc.property(text, (written) => {
        const source = sourceFromText(written);
        const { frontMatter, responsibilities, goals } = readPolicyText(source, committees);
        const facts = Object.values(frontMatter).flatMap((fact) =>
          fact !== null && 'passage' in fact ? [fact.passage] : [],
        );
        const words = [
          ...facts,
          ...responsibilities.flatMap(({ passage, what }) => [passage, what]),
          ...goals.flatMap(({ passage, title }) => [passage, title]),
        ];
        for (const passage of words) expect(source.words).toContain(passage);
        for (const { committees: names, what } of responsibilities)
          expect([names.length > 0, what !== '']).toEqual([true, true]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['one endless word', 'a'.repeat(200_000)],
    ['nothing but spaces', ' '.repeat(200_000)],
    ['nothing but line breaks', '\n'.repeat(100_000)],
    [
      'one endless sentence',
      'Kommunstyrelsen och Omsorgsnämnden ansvarar för det och '.repeat(4_000),
    ],
    ['endless adverbs', `Kommunstyrelsen ${'också '.repeat(20_000)}ansvarar för allt.`],
    ['a year before endless spaces', `2012${' '.repeat(100_000)}2013`],
    ['labels without values', 'Beslutsdatum\n'.repeat(20_000)],
    ['labels on one line', 'Beslutad av Beslutsdatum Diarienummer '.repeat(5_000)],
    ['endless stems', 'kultur- och '.repeat(20_000)],
    ['endless sections', '§ '.repeat(50_000)],
    ['endless colons', 'Nämnden ansvarar för: – '.repeat(8_000)],
    ['spaced capitals', 'A N '.repeat(30_000)],
    ['many short sentences', 'Kommunstyrelsen ansvarar för budgeten 2019. '.repeat(5_000)],
    ['endless dates', '2012-05-06 '.repeat(20_000)],
    ['endless titles that go on', 'Riktlinjer för\n'.repeat(20_000)],
  ])('is read to its end: %s', (_, written) => {
    expect(readPolicyText(sourceFromText(written), committees).frontMatter.supersedes).toEqual([]);
  });

  it('may be the blocks of a Word document, whose anchors the passages keep', () => {
    const document: TextDocument = {
      blocks: [
        {
          kind: 'heading',
          anchor: 'h1',
          level: 1,
          label: null,
          guessed: false,
          runs: [{ kind: 'text', text: 'Klimatpolicy' }],
        },
        {
          kind: 'table',
          anchor: 't1',
          rows: [
            {
              cells: ['Beslutad av', 'Kommunfullmäktige'].map((words, index) => ({
                header: false,
                columnSpan: 1,
                rowSpan: 1,
                blocks: [
                  {
                    kind: 'paragraph' as const,
                    anchor: `c${index}`,
                    label: null,
                    runs: [{ kind: 'text' as const, text: words }],
                  },
                ],
              })),
            },
          ],
        },
        {
          kind: 'paragraph',
          anchor: 'p1',
          label: '3 §',
          runs: [
            { kind: 'text', text: 'Kommunstyrelsen ansvarar', bold: true },
            { kind: 'text', text: ' för beredskapen.' },
          ],
        },
      ],
      title: null,
      notes: [],
      pageHeaders: [
        {
          kind: 'paragraph',
          anchor: 'ph',
          label: null,
          runs: [{ kind: 'text', text: 'Dnr KS2011/157' }],
        },
      ],
      pageFooters: [],
      losses: [],
      hasTrackedChanges: false,
      language: 'sv-SE',
      pages: [],
    };

    const { frontMatter, responsibilities } = readPolicyText(
      sourceFromDocument(document),
      committees,
    );

    expect(frontMatter).toMatchObject({
      title: { value: 'Klimatpolicy', anchor: 'h1' },
      decidedBy: { value: 'Kommunfullmäktige', anchor: 't1' },
      caseNumber: { value: 'KS2011/157', anchor: 'ph' },
    });
    expect(responsibilities).toMatchObject([
      { what: 'beredskapen', passage: 'Kommunstyrelsen ansvarar för beredskapen.', anchor: 'p1' },
    ]);
  });
});
