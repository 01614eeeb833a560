/** Named sets of lists and documents to start with. */
import type { Scenario } from './scenario';
import { brokenRows } from './scenarios/brokenRows';
import { generated } from './scenarios/generated';
import { manyCommittees } from './scenarios/manyCommittees';
import { sandviken } from './scenarios/sandviken';
import { threeForms } from './scenarios/threeForms';

const makers: Readonly<Record<string, () => Scenario>> = {
  sandviken: () => sandviken,
  empty: () => ({
    name: 'empty',
    description: 'En ny webbplats där inget är uppsatt.',
    siteIsSetUp: false,
    lists: [],
  }),
  'broken-rows': () => brokenRows,
  'no-access': () => ({
    ...sandviken,
    name: 'no-access',
    description: 'Sandviken, men ingen har behörighet till webbplatsen.',
    faults: [{ kind: 'forbidden' }],
  }),
  throttled: () => ({
    ...sandviken,
    name: 'throttled',
    description: 'Sandviken, men SharePoint ber om väntan tre gånger innan det svarar.',
    faults: [{ kind: 'throttled', times: 3, retryAfterSeconds: 2 }],
  }),
  'three-forms': () => threeForms,
  thousand: () => generated({ name: 'thousand', documents: 1_000, committees: 40 }),
  'many-committees': () => manyCommittees,
  'ten-thousand': () => generated({ name: 'ten-thousand', documents: 10_000, committees: 60 }),
};

export const scenarioNames: readonly string[] = Object.keys(makers);

/** The scenario of that name. Rejects, naming the known ones, when there is none. */
export function scenario(name: string): Promise<Scenario> {
  const make = Object.hasOwn(makers, name) ? makers[name] : undefined;
  return make
    ? Promise.resolve(make())
    : Promise.reject(new Error(`no scenario '${name}'; there are: ${scenarioNames.join(', ')}`));
}
