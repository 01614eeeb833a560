/** A heading's runs without bold: a heading is bold by nature, so on its runs it says nothing. */
import type { InlineRun } from '../domain/textDocument';
import { sameMarks } from './runMarks';

/** The same words; runs that only bold kept apart become one. */
export function headingRuns(runs: readonly InlineRun[]): InlineRun[] {
  const joined: InlineRun[] = [];
  for (const run of runs.map(withoutBold)) {
    const before = joined.at(-1);
    if (before?.kind === 'text' && run.kind === 'text' && sameMarks(before, run)) {
      joined[joined.length - 1] = { ...before, text: before.text + run.text };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

function withoutBold(run: InlineRun): InlineRun {
  if (run.kind === 'link') return { ...run, runs: headingRuns(run.runs) };
  if (run.kind !== 'text' || run.bold === undefined) return run;
  const plain = { ...run };
  delete plain.bold;
  return plain;
}
