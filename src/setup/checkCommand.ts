/** setup check: looks a site over without changing it; with --contract, holds its answers to what the tab relies on. */
import type { Command } from 'commander';
import { localDate } from '../domain/localDate';
import type { SiteConnection } from '../sharepoint/siteConnection';
import { connectAs, withSiteOptions, type SiteOptions } from './siteOptions';

interface CheckOptions extends SiteOptions {
  readonly contract?: true;
  readonly json?: true;
}

/** What the command answers, and 1 where something is for somebody to put right, else 0. */
export interface CheckOutcome {
  readonly text: string;
  readonly json: object;
  readonly code: number;
}

/** Adds the command; `exit` is told the outcome's code. */
export function addCheckCommand(program: Command, exit: (code: number) => void): void {
  withSiteOptions(program.command('check'))
    .description('kontrollerar webbplatsen: innehåll, behörighet, sökning och brister')
    .option('--contract', 'jämför webbplatsens svar med de svar som appen bygger på')
    .option('--json', 'svara med JSON')
    .action(async (options: CheckOptions) => {
      const connection = await connectAs(options, 'AllSites.Read');
      const outcome = await (options.contract ? contract(connection) : check(connection));
      const answer = options.json ? JSON.stringify(outcome.json, null, 1) : outcome.text;
      process.stdout.write(`${answer}\n`);
      exit(outcome.code);
    });
}

/** Throws SourceFailure when the site itself cannot be read. */
export async function check(connection: SiteConnection): Promise<CheckOutcome> {
  const { checkSite, isClean } = await import('./siteCheck');
  const { checkJson, checkReport } = await import('./siteCheckReport');
  const { signal } = new AbortController();
  const found = await checkSite(connection, localDate(todayHere()), signal);
  return { text: checkReport(found), json: checkJson(found), code: isClean(found) ? 0 : 1 };
}

/** Throws SourceFailure when no answer comes at all. */
export async function contract(connection: SiteConnection): Promise<CheckOutcome> {
  const { tryContract } = await import('./contract/contractSuite');
  const { contractReport, contractJson, isKept } = await import('./contract/contractReport');
  const { signal } = new AbortController();
  const outcomes = await tryContract(connection, signal);
  return {
    text: contractReport(outcomes),
    json: contractJson(outcomes),
    code: outcomes.every(isKept) ? 0 : 1,
  };
}

/** The day where the administrator is. */
function todayHere(): string {
  return new Date().toLocaleDateString('sv-SE');
}
