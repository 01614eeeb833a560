/** Named sets of lists and documents to start with. */
import type { Scenario } from './scenario';

export const scenarioNames: readonly string[] = ['sandviken'];

/** The scenario of that name. Rejects, naming the known ones, when there is none. */
export function scenario(name: string): Promise<Scenario> {
  if (!scenarioNames.includes(name)) {
    return Promise.reject(
      new Error(`no scenario '${name}'; there are: ${scenarioNames.join(', ')}`),
    );
  }
  return Promise.resolve({
    name,
    description: 'En nämnd och inget mer.',
    siteIsSetUp: true,
    lists: [
      {
        title: 'Nämnder',
        rows: [
          { id: 1, values: { Title: 'Arbetslivsnämnden', Kind: 'nämnd', ValidFrom: '2015-01-01' } },
        ],
      },
    ],
  });
}
