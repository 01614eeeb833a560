/** Reads the stand-in with the real PnPjs over HTTP, on a clock that leaps over waits. */
import { createSharePointPolicySource } from '../../src/sharepoint/sharePointPolicySource';
import type { SiteConnectionOptions } from '../../src/sharepoint/siteConnection';
import type { PersonKey } from '../../src/standin/people';
import type { Fault, Scenario } from '../../src/standin/scenario';
import { scenario } from '../../src/standin/scenarios';
import { withStandIn, type StandInUnderTest } from './standin';
import { leapingClock } from './turnedClock';

export interface ReadingOptions {
  readonly person?: PersonKey;
  readonly faults?: readonly Fault[];
  readonly timeZone?: string;
}

/** A source for that person, and how many round trips it has made. */
export function sourceAt(
  standIn: StandInUnderTest,
  person: PersonKey = 'employee',
  options: Partial<SiteConnectionOptions> = {},
) {
  const clock = leapingClock(Date.parse('2026-11-22T08:00:00Z'));
  let trips = 0;
  const source = createSharePointPolicySource({
    siteUrl: standIn.siteUrl,
    accessToken: () => standIn.token(person),
    clock,
    fetch: (input, init) => {
      trips += 1;
      return fetch(input, init);
    },
    ...options,
  });
  return { source, clock, trips: () => trips };
}

/** Starts the scenario, by name or as it is, and reads it. */
export async function reading(
  name: string | Scenario,
  run: (at: ReturnType<typeof sourceAt> & { standIn: StandInUnderTest }) => Promise<void>,
  { person = 'employee', faults = [], timeZone = 'Europe/Stockholm' }: ReadingOptions = {},
): Promise<void> {
  const found = typeof name === 'string' ? await scenario(name) : name;
  await withStandIn(
    { scenario: { ...found, faults: [...(found.faults ?? []), ...faults] }, timeZone },
    (standIn) => run({ standIn, ...sourceAt(standIn, person) }),
  );
}
