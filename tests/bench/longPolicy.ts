/** A long policy as a Word file: headings, numbered sections, lists, tables and footnotes on each page. */
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const words =
  'kommunen nämnden ansvarar för verksamhetens utveckling enligt reglementet och ska årligen redovisa arbetet med trafiksäkerhet jämställdhet internationella frågor till kommunfullmäktige samt följa upp mål budget resursplan'.split(
    ' ',
  );

/** About 330 words to a page; the same words every time. */
export async function longPolicy(pages: number): Promise<Uint8Array> {
  const say = speaker();
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const footnotes = Object.fromEntries(
    numbers.map((page) => [page, { children: [new Paragraph(say(12))] }]),
  );
  const document = new Document({
    footnotes,
    numbering: {
      config: [
        { reference: 'section', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1 §' }] },
        {
          reference: 'heading',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1' },
            { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2' },
          ],
        },
        {
          reference: 'list',
          levels: [
            { level: 0, format: LevelFormat.BULLET, text: '–' },
            { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)' },
          ],
        },
      ],
    },
    sections: [{ children: numbers.flatMap((page) => pageOf(page, say)) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function pageOf(page: number, say: (count: number) => string): (Paragraph | Table)[] {
  const isChapter = page % 5 === 1;
  return [
    new Paragraph({
      text: say(4),
      heading: isChapter ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      numbering: { reference: 'heading', level: isChapter ? 0 : 1 },
    }),
    ...[1, 2, 3].map(
      () =>
        new Paragraph({
          children: [
            new TextRun(say(25)),
            new TextRun({ text: say(3), underline: {} }),
            new TextRun(say(30)),
          ],
        }),
    ),
    new Paragraph({ children: [new TextRun(say(20)), new FootnoteReferenceRun(page)] }),
    ...[0, 0, 1, 0].map(
      (level) => new Paragraph({ text: say(13), numbering: { reference: 'list', level } }),
    ),
    new Paragraph({ text: say(40), numbering: { reference: 'section', level: 0 } }),
    ...(page % 3 === 0 ? [tableOf(say)] : []),
  ];
}

function tableOf(say: (count: number) => string): Table {
  const rows = [0, 1, 2, 3].map(
    (row) =>
      new TableRow({
        tableHeader: row === 0,
        children: [0, 1, 2].map(() => new TableCell({ children: [new Paragraph(say(3))] })),
      }),
  );
  return new Table({ rows });
}

function speaker(): (count: number) => string {
  let seed = 1;
  const next = (): string => {
    seed = (seed * 16_807) % 2_147_483_647;
    return words[seed % words.length] ?? '';
  };
  return (count) => `${Array.from({ length: count }, next).join(' ')}. `;
}
