/** How a site's answers held, as a report in Swedish and as JSON. */
import type { ContractOutcome } from './contractSuite';

/** What was never tried is no promise, and no trouble either: the report says so. */
export function isKept({ differences }: ContractOutcome): boolean {
  return differences.length === 0;
}

export function contractReport(outcomes: readonly ContractOutcome[]): string {
  const broken = outcomes.filter((one) => !isKept(one));
  const untried = outcomes.filter(({ tried }) => !tried);
  const kept = outcomes.length - broken.length - untried.length;
  return [
    `${kept} av ${outcomes.length} svar är som väntat.`,
    ...broken.flatMap(({ name, path, differences }) => [
      `! ${name} (${path})`,
      ...differences.map((line) => `    ${line}`),
    ]),
    ...untried.map(({ name }) => `? ${name}: kunde inte prövas, det finns inget att pröva på`),
    ...outcomes.flatMap(({ name, remarks }) => remarks.map((line) => `= ${name}: ${line}`)),
  ].join('\n');
}

export function contractJson(outcomes: readonly ContractOutcome[]): object {
  return outcomes.map(({ name, path, tried, differences, remarks }) => ({
    name,
    path,
    outcome: tried ? (differences.length === 0 ? 'kept' : 'differs') : 'notTried',
    differences,
    remarks,
  }));
}
