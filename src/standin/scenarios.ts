/** Named sets of lists and documents to start with. */
import type { Scenario } from './scenario';
import { sandviken } from './scenarios/sandviken';

const makers: Readonly<Record<string, () => Scenario>> = {
  sandviken: () => sandviken,
  empty: () => ({
    name: 'empty',
    description: 'En ny webbplats där inget är uppsatt.',
    siteIsSetUp: false,
    lists: [],
  }),
};

export const scenarioNames: readonly string[] = Object.keys(makers);

/** The scenario of that name. Rejects, naming the known ones, when there is none. */
export function scenario(name: string): Promise<Scenario> {
  const make = Object.hasOwn(makers, name) ? makers[name] : undefined;
  return make
    ? Promise.resolve(make())
    : Promise.reject(new Error(`no scenario '${name}'; there are: ${scenarioNames.join(', ')}`));
}
