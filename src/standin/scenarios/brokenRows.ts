/** The demo with rows that make no sense, markup in every text, and documents that are bad files. */
import type { CellValue, Scenario, ScenarioFile, ScenarioRow } from '../scenario';
import { encryptedWordFile, truncated, zipBomb } from './badFiles';
import { committedFile } from './committedFile';
import { library } from './libraryFiles';
import { plainWordFile, plainWordText } from './plainWordFile';
import { sandviken } from './sandviken';
import { committeeIds } from './sandvikenCommittees';

const markup = '<img src=x onerror=alert(1)>';
const longTitle = 'Mycket långt namn '.repeat(17).slice(0, 300);
const deletedRow = 9999;

/** Ids well above the demo's own, so that the two can be told apart. */
const firstId = 901;

type Broken = Omit<ScenarioRow, 'id'>;

const sound: Readonly<Record<string, CellValue>> = {
  DocumentType: 'Riktlinje',
  DecidedBy: 'Kommunstyrelsen',
  DecidedOn: '2024-02-06',
  CaseNumber: 'KS2024/1',
  DecisionSection: '§ 9',
  ValidFrom: '2024-03-01',
  DocumentOwner: 'Kommunsekreterare',
};

function brokenDocument(title: string | null, changes: Partial<Broken> = {}): Broken {
  const name = `${(title ?? 'Utan namn (exempel)').slice(0, 120)}.docx`;
  const file = changes.file ?? committedFile(name, library.tjansteresor.asset);
  return { ...changes, values: { Title: title, ...sound, ...changes.values }, file };
}

function badFile(title: string, bytes: ScenarioFile['bytes']): Broken {
  return brokenDocument(title, { file: { name: `${title}.docx`, bytes } });
}

const documents: readonly Broken[] = [
  brokenDocument('Slutar innan det börjar (exempel)', { values: { ValidTo: '2023-12-31' } }),
  brokenDocument('Datum som är text (exempel)', { raw: { ValidFrom: 'i våras' } }),
  brokenDocument('Dag som inte finns (exempel)', { raw: { DecidedOn: '2023-02-30T00:00:00Z' } }),
  brokenDocument('Ämnesområde som är ett tal (exempel)', { raw: { Subject: 7 } }),
  brokenDocument('Hör till en borttagen rad (exempel)', { values: { BelongsTo: deletedRow } }),
  brokenDocument('Okänd dokumenttyp (exempel)', { values: { DocumentType: 'Påbud' } }),
  brokenDocument(null),
  brokenDocument(longTitle),
  brokenDocument(markup, {
    file: { name: 'Uppmärkning överallt (exempel).docx', bytes: markupFile },
    values: {
      DocumentType: markup,
      DecidedBy: markup,
      CaseNumber: markup,
      DecisionSection: markup,
      DocumentOwner: markup,
      Subject: [markup],
    },
  }),
  badFile('Egentligen en PDF (exempel)', async () =>
    committedFile('', library.energiplan.asset).bytes(),
  ),
  badFile('Avbruten uppladdning (exempel)', async () =>
    truncated(await committedFile('', library.tjansteresor.asset).bytes()),
  ),
  badFile('Packad bomb (exempel)', () => zipBomb(512)),
  badFile('Packad bomb som ljuger om sin storlek (exempel)', () => zipBomb(512, 1000)),
  badFile('Skyddad med lösenord (exempel)', encryptedWordFile),
  badFile('Tom fil (exempel)', () => new Uint8Array(0)),
];

/** A Word file whose words look like markup, of which nothing may run. */
function markupFile(): Uint8Array {
  const script = '<script>alert(1)</script>';
  return plainWordFile(
    plainWordText([{ text: markup, style: 'Rubrik1' }, { text: markup }, { text: script }]),
  );
}

/** Two documents that each repeal the other: a chain that loops. */
const loop = [library.finanspolicy.id, library.tillganglighetspolicy.id] as const;

const supersessions: readonly Broken[] = [
  { values: { Title: 'Varv ett (exempel)', Document: loop[0], SupersededDocument: loop[1] } },
  { values: { Title: 'Varv två (exempel)', Document: loop[1], SupersededDocument: loop[0] } },
  { values: { Title: 'Av en borttagen rad (exempel)', Document: deletedRow } },
  { values: { Title: markup, DecidedBy: markup, CaseNumber: markup, Wording: markup } },
  { values: { Title: null, Document: library.finanspolicy.id } },
];

/** The id that the first broken committee gets: it succeeds itself. */
const ownSuccessor = firstId;

const committees: readonly Broken[] = [
  {
    values: {
      Title: 'Sin egen efterträdare (exempel)',
      Kind: 'nämnd',
      ValidTo: '2010-12-31',
      Successors: [ownSuccessor],
    },
  },
  { values: { Title: 'Okänt slag (exempel)', Kind: 'kommitté' } },
  {
    values: {
      Title: 'Slutar innan den börjar (exempel)',
      Kind: 'nämnd',
      ValidFrom: '2020-01-01',
      ValidTo: '2019-12-31',
    },
  },
  {
    values: { Title: markup, Abbreviation: markup, Aliases: `${markup}\n${markup}`, Kind: markup },
  },
  { values: { Title: null, Kind: 'nämnd' } },
  { values: { Title: 'Efterträds av en borttagen (exempel)', Successors: [deletedRow] } },
  { values: { Title: `${longTitle}nämnden`.slice(-300), Kind: 'nämnd' } },
  { values: { Title: `Nämnden ${markup}`, Kind: 'nämnd' } },
];

const goals: readonly Broken[] = [
  { values: { Title: 'Belopp som är text (exempel)' }, raw: { Amount: 'fyra tusen' } },
  { values: { Title: 'Sitt eget överordnade mål (exempel)', ParentGoal: firstId + 1 } },
  { values: { Title: markup, Target: markup, Instrument: markup } },
];

const responsibilities: readonly Broken[] = [
  {
    values: {
      Title: 'Slutar innan det börjar (exempel)',
      Committees: [committeeIds.ks],
      ValidFrom: '2024-01-01',
      ValidTo: '2023-01-01',
      State: 'Bekräftat',
    },
  },
  { values: { Title: 'Okänt läge (exempel)', Committees: [committeeIds.ks], State: 'Kanske' } },
  {
    values: {
      Title: 'Nämnden och källan är borttagna (exempel)',
      Committees: [deletedRow],
      SourceDocument: deletedRow,
      State: 'Bekräftat',
    },
  },
  { values: { Title: 'Nämnd som är text (exempel)' }, raw: { CommitteesId: 'Kommunstyrelsen' } },
  { values: { Title: null, Committees: [committeeIds.ks], State: 'Bekräftat' } },
  {
    values: {
      Title: markup,
      Committees: [committeeIds.ks],
      Passage: markup,
      Condition: markup,
      State: 'Bekräftat',
    },
  },
  { values: { Title: longTitle, Committees: [committeeIds.ks], State: 'Bekräftat' } },
];

const broken: Readonly<Record<string, readonly Broken[]>> = {
  Styrdokument: documents,
  Upphävanden: supersessions,
  Nämnder: committees,
  Mål: goals,
  Ansvar: responsibilities,
};

export const brokenRows: Scenario = {
  name: 'broken-rows',
  description:
    'Sandviken med rader som inte går att förstå, filer som inte går att läsa och en kolumn som saknas.',
  siteIsSetUp: true,
  withoutColumns: ['Mål/Measure'],
  lists: sandviken.lists.map(({ title, rows }) => ({
    title,
    rows: [
      ...rows,
      ...(broken[title] ?? []).map((row, index) => ({ ...row, id: firstId + index })),
    ],
  })),
};
