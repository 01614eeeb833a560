/** The work of setup import: reads the files and the site, plans, shows, and writes when a person has said so. */
import { readFile, writeFile } from 'node:fs/promises';
import { xlsxWorkbook } from '../export/xlsxFile';
import type { SiteConnection } from '../sharepoint/siteConnection';
import { readSiteTimeZone } from '../sharepoint/siteTimeZone';
import { applyImport, type ImportOutcome } from './applyImport';
import { readFilesToImport } from './importFiles';
import { changesSomething, type ImportPlan } from './importPlan';
import { outcomeReport, planReport } from './importReport';
import type { ReadFile } from './planDocuments';
import { planImport } from './planImport';
import { planTables } from './planSheets';
import { otherTimeZoneSentence } from './sitePlanWords';
import { whyUnreadable } from './unreadableFile';
import { correctedPlan } from './correctedPlan';
import type { Progress } from './progress';
import { siteEditor } from './siteEditor';
import { readRegisterWhole, readSiteForImport } from './siteForImport';

export interface ImportOptions {
  readonly apply?: true;
  /** The Excel file that the plan is written to, or with `apply` read from. */
  readonly plan?: string;
  readonly json?: true;
  readonly brief?: true;
}

export interface Talk {
  /** Data: what was asked for. */
  readonly out: (words: string) => void;
  /** Sentences for the one who waits. */
  readonly tell: (sentence: string) => void;
  readonly progress: Progress;
}

/** The exit code: 1 when something was not imported, or waits for a person. */
export async function importDocuments(
  connection: SiteConnection,
  paths: readonly string[],
  options: ImportOptions,
  talk: Talk,
): Promise<number> {
  const { signal } = new AbortController();
  const file = await planFile(options);
  await refuseOtherTimeZone(connection, signal);
  const register = await readRegisterWhole(connection, signal);
  const { files, refused } = await readFilesToImport(paths, register.committees, (done, all) =>
    talk.progress('Läser', done, all),
  );
  const site = await readSiteForImport(connection, register, files, signal);
  const fresh = planImport(files, refused, site);
  const plan = file !== null && options.apply ? correctedPlan(file, fresh, site) : fresh;
  const writes = options.apply === true && changesSomething(plan);
  const outcome = writes ? await carryOut(plan, files, connection, talk) : null;
  talk.out(options.json ? jsonOf(plan, outcome) : wordsOf(plan, outcome, options));
  if (options.plan !== undefined && !options.apply) {
    await writeFile(options.plan, xlsxWorkbook(planTables(plan, connection.siteUrl)));
    talk.tell(`Planen står i ${options.plan}. Rätta den och kör igen med --apply.`);
  } else if (!options.apply && changesSomething(plan))
    talk.tell('Inget är skrivet. Lägg till --apply för att skriva till webbplatsen.');
  return isClean(plan, outcome) ? 0 : 1;
}

/** Before anything is read or written: every day of the plan would be wrong on the site. */
async function refuseOtherTimeZone(connection: SiteConnection, signal: AbortSignal): Promise<void> {
  const { name, isSwedish } = await readSiteTimeZone(connection, signal);
  if (!isSwedish) throw new Error(otherTimeZoneSentence(name));
}

/** The corrected plan's bytes; null where there is none to read. Throws an Error before anything is done. */
async function planFile({ plan, apply }: ImportOptions): Promise<Uint8Array | null> {
  if (plan === undefined) return null;
  const bytes = await readFile(plan).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw new Error(`Planen ${plan} kunde inte läsas: ${whyUnreadable(error)}`);
  });
  if (apply && bytes === null)
    throw new Error(`Planen ${plan} finns inte. Kör först utan --apply, så skrivs den.`);
  if (!apply && bytes !== null)
    throw new Error(
      `${plan} finns redan och kan ha rättats. Ge ett annat namn, eller ta bort den.`,
    );
  return bytes && new Uint8Array(bytes);
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

async function carryOut(
  plan: ImportPlan,
  files: readonly ReadFile[],
  connection: SiteConnection,
  { progress }: Talk,
): Promise<ImportOutcome> {
  const { signal } = new AbortController();
  return applyImport({
    plan,
    site: await siteEditor(connection, signal),
    plainTexts: new Map(files.map(({ name, plainText }) => [name, plainText])),
    onProgress: (done, all) => progress('Skriver', done, all),
  });
}

function isClean({ refused, documents }: ImportPlan, outcome: ImportOutcome | null): boolean {
  const isDoubtful = documents.some(({ status }) => status === 'doubtful');
  return refused.length === 0 && !isDoubtful && (outcome?.failed.length ?? 0) === 0;
}

function wordsOf(
  plan: ImportPlan,
  outcome: ImportOutcome | null,
  { brief }: ImportOptions,
): string {
  return [planReport(plan, brief === true), ...(outcome ? [outcomeReport(outcome)] : [])].join(
    '\n\n',
  );
}

function jsonOf(plan: ImportPlan, outcome: ImportOutcome | null): string {
  const { written = [], rowsWritten = 0, kept = [], failed = [] } = outcome ?? {};
  const applied = outcome && { written, rowsWritten, kept, failed };
  return JSON.stringify({ plan, applied }, null, 1);
}
