/** Imports documents of a test's own into the stand-in, and reads what came of it. */
import { afterAll, beforeAll } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDocuments } from '../../src/setup/importDocuments';
import { connectSite } from '../../src/sharepoint/siteConnection';
import type { Fault } from '../../src/standin/scenario';
import { aScenario, type StandInUnderTest } from './standin';
import { leapingClock } from './turnedClock';

export const policy = (more = '') =>
  [
    'Internationell policy',
    '',
    'Dokumentnamn\tInternationell policy',
    'Dokumenttyp\tPolicy',
    'Beslutad av\tKommunfullmäktige',
    'Beslutsdatum\t2012-05-07',
    'Diarienummer\tKS2011/157',
    'Giltighetstid\t2012-05-07 – tills vidare',
    'Upphäver\tRiktlinjer för internationell verksamhet',
    'Beslutad av\tKommunfullmäktige',
    'Beslutsdatum\t1997-05-26',
    'Diarienummer\tKS2006/639',
    '',
    'Målen med det internationella arbetet är att:',
    '- Stödja näringslivets utveckling.',
    '- Ta del av de möjligheter som erbjuds inom EU.',
    '',
    `Kulturnämnden ansvarar för vänortsutbytet under 2013–2014.${more}`,
  ].join('\n');

export const guidelines = [
  'Dokumentnamn\tRiktlinjer för internationell verksamhet',
  'Dokumenttyp\tRiktlinje',
  'Beslutad av\tKommunfullmäktige',
  'Beslutsdatum\t1997-05-26',
  'Diarienummer\tKS2006/639',
  '',
  'Kommunen ska samarbeta med sina vänorter.',
].join('\n');

const committees = {
  title: 'Nämnder',
  rows: [
    { id: 1, values: { Title: 'Kulturnämnden', Kind: 'nämnd', ValidFrom: '2000-01-01' } },
    { id: 2, values: { Title: 'Omsorgsnämnden', Kind: 'nämnd', ValidFrom: '2000-01-01' } },
  ],
};

let folder = '';
let counter = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of its own with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const own = join(folder, String((counter += 1)));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(own, name, '..'), { recursive: true });
    writeFileSync(join(own, name), content);
  }
  return own;
}

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly told: readonly string[];
}

export async function runImport(
  standIn: StandInUnderTest,
  path: string,
  options: { apply?: true; plan?: string; json?: true } = {},
  fetchWith: typeof fetch = fetch,
): Promise<Answer> {
  const clock = leapingClock(Date.parse('2026-11-22T08:00:00Z'));
  const connection = connectSite({
    siteUrl: standIn.siteUrl,
    accessToken: () => standIn.token('registrar', 'AllSites.Write'),
    clock,
    fetch: fetchWith,
  });
  const told: string[] = [];
  let out = '';
  const code = await importDocuments(connection, [path], options, {
    out: (words) => (out += words),
    tell: (sentence) => told.push(sentence),
    progress: () => undefined,
  });
  return { code, out, told };
}

export type Row = Readonly<Record<string, unknown>>;

export async function rowsOf(standIn: StandInUnderTest, list: string): Promise<Row[]> {
  const answer = await standIn.get(
    `_api/web/lists/getByTitle('${encodeURIComponent(list)}')/items?$top=500`,
    'registrar',
    'application/json;odata=nometadata',
  );
  return ((await answer.json()) as { value: Row[] }).value;
}

/** All that an import may write. */
export async function everything(standIn: StandInUnderTest): Promise<Row[]> {
  const lists = ['Styrdokument', 'Upphävanden', 'Ansvar', 'Mål', 'Nämnder'];
  return (await Promise.all(lists.map((list) => rowsOf(standIn, list)))).flat();
}

export const library = (faults: readonly Fault[] = []) => aScenario([committees], { faults });
