/** Runs provision against the stand-in as the administrator does, and disturbs the site on the way. */
import { expect } from '@jest/globals';
import { provision } from '../../src/setup/provisionCommand';
import { connectSite, type SiteConnection } from '../../src/sharepoint/siteConnection';
import type { PersonKey } from '../../src/standin/people';
import type { StandInUnderTest } from './standin';

interface Answer {
  readonly steps: readonly { kind: string; list: string; column: string | null; done: boolean }[];
  readonly problems: readonly { kind: string; sentence: string }[];
}

export function connected(
  standIn: StandInUnderTest,
  person: PersonKey = 'registrar',
  siteUrl = standIn.siteUrl,
): SiteConnection {
  return connectSite({
    siteUrl,
    accessToken: () => standIn.token(person, 'AllSites.Manage'),
    patience: { firstWait: 1, attempts: 8, inAll: 20_000 },
  });
}

export const silent = () => {};

export async function answerOf(connection: SiteConnection, apply: boolean) {
  const { json, ...rest } = await provision(connection, { apply }, silent);
  return { ...rest, ...(json as Answer) };
}

export async function addFault({ origin }: StandInUnderTest, fault: object): Promise<void> {
  const body = JSON.stringify({ person: 'registrar', ...fault });
  expect((await fetch(`${origin}/__local/faults`, { method: 'POST', body })).status).toBe(200);
}
