/** setup provision: shows what a site lacks of the manifest and, with --apply, adds it. */
import type { Command } from 'commander';
import type { SiteConnection } from '../sharepoint/siteConnection';
import { isOfContentType } from './contentTypeWords';
import { whyFailed } from './failureWords';
import type { SitePlan } from './sitePlan';
import type { SiteStep } from './siteStep';
import { keptSentence, planLines, problemSentence, stepSentence } from './sitePlanWords';
import { connectAs, tell, withSiteOptions, type SiteOptions } from './siteOptions';

interface ProvisionOptions extends SiteOptions {
  readonly apply?: true;
  readonly json?: true;
  /** False with --no-content-type. */
  readonly contentType: boolean;
}

/** Adds the command; `exit` is told 1 when something is left that only a person can put right, or failed. */
export function addProvisionCommand(program: Command, exit: (code: number) => void): void {
  withSiteOptions(program.command('provision'))
    .description('visar vad webbplatsen saknar och lägger till det; tar aldrig bort något')
    .option('--apply', 'gör det som planen visar; annars ändras ingenting')
    .option(
      '--no-content-type',
      'ger biblioteket egna kolumner i stället för webbplatskolumner och innehållstyp',
    )
    .option('--json', 'svara med JSON')
    .action(async (options: ProvisionOptions) => {
      const right = options.apply ? 'AllSites.Manage' : 'AllSites.Read';
      const outcome = await provision(await connectAs(options, right), options, tell);
      process.stdout.write(
        `${options.json ? JSON.stringify(outcome.json, null, 1) : outcome.text}\n`,
      );
      if (outcome.talk !== '') tell(outcome.talk);
      exit(outcome.code);
    });
}

/** What the command answers: data as text or JSON, what is said beside it, and the exit code. */
export interface ProvisionOutcome {
  readonly text: string;
  readonly json: object;
  readonly talk: string;
  readonly code: number;
}

/**
 * Reads the plan and, where it is asked for, does it. Throws SourceFailure when the site cannot be read.
 *
 * @param begun gets a line for each step before it is done
 */
export async function provision(
  connection: SiteConnection,
  { apply, contentType = true }: { readonly apply?: boolean; readonly contentType?: boolean },
  begun: (line: string) => void,
): Promise<ProvisionOutcome> {
  // What writes is loaded by this command only.
  const { applySteps, readPlan } = await import('./provision');
  const { signal } = new AbortController();
  const plan = await readPlan(connection, signal, { contentType });
  const text = planLines(plan).join('\n');
  const problems = plan.problems.length > 0;
  if (!apply || plan.steps.length === 0) {
    const talk = plan.steps.length === 0 ? '' : notApplied;
    return { text, json: planJson(plan, []), talk, code: problems ? 1 : 0 };
  }
  const { done, failed, failure } = await applySteps(connection, plan.steps, signal, (step, n) =>
    begun(`${n}/${plan.steps.length} ${stepSentence(step)}`),
  );
  const talk = failed === null ? finished(done.length) : broken(failed, failure, plan, done);
  const code = failed !== null || problems ? 1 : 0;
  return { text, json: planJson(plan, done), talk, code };
}

const notApplied = 'Ingenting är ändrat. Kör samma kommando med --apply för att göra det.';

function finished(steps: number): string {
  return steps === 1 ? 'Klart: 1 steg är gjort.' : `Klart: ${steps} steg är gjorda.`;
}

function broken(
  failed: SiteStep,
  failure: unknown,
  plan: SitePlan,
  done: readonly SiteStep[],
): string {
  return [
    `Det gick inte att göra detta: ${stepSentence(failed)}.`,
    whyFailed(failure),
    `${done.length} av ${plan.steps.length} steg är gjorda. Kör samma kommando igen, så fortsätter det där det stannade.`,
    ...(isOfContentType(failed)
      ? [
          'Går det inte att göra webbplatskolumner och innehållstyp, kör med --no-content-type. Appen klarar sig utan dem.',
        ]
      : []),
  ].join('\n');
}

function planJson(
  { steps, problems, kept, contentType }: SitePlan,
  done: readonly SiteStep[],
): object {
  return {
    steps: steps.map((step) => ({
      kind: step.kind,
      list: step.list.title,
      column: 'column' in step ? step.column.internalName : null,
      view: 'view' in step ? step.view.title : null,
      done: done.includes(step),
      sentence: stepSentence(step),
    })),
    problems: problems.map((problem) => ({
      kind: problem.kind,
      list: problem.list.title,
      column: 'column' in problem ? problem.column.internalName : null,
      sentence: problemSentence(problem),
    })),
    kept: kept.map((one) => ({
      list: one.list.title,
      column: one.column.internalName,
      sentence: keptSentence(one),
    })),
    contentType,
  };
}
