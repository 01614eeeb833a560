/** What it costs to bring the rows of last time up to date, over the real PnPjs: requests, and bytes there and back. */
import { createSharePointPolicySource } from '../../src/sharepoint/sharePointPolicySource';
import { startStandIn, type StandIn } from '../../src/standin/server';
import type { Measurement } from './measurement';
import { municipalityOf } from './readableList';

const documents = 600;

export async function updatesBench(): Promise<Measurement[]> {
  const standIn = await startStandIn({ scenario: municipalityOf(documents), log: () => undefined });
  try {
    let requests = 0;
    let bytes = 0;
    const source = createSharePointPolicySource({
      siteUrl: standIn.siteUrl,
      accessToken: () => tokenOf(standIn, 'employee', 'AllSites.Read'),
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        const body = await answer.text();
        requests += 1;
        bytes += Buffer.byteLength(body) + Buffer.byteLength((init?.body as string | null) ?? '');
        const { status, headers } = answer;
        return new Response(body, { status, headers });
      },
    });
    const reading = async () => {
      requests = 0;
      bytes = 0;
      await source.readRegister();
      return { requests, kilobytes: bytes / 1000 };
    };
    const whole = await reading();
    const same = await reading();
    for (let id = 1; id <= 10; id += 1) await rename(standIn, id);
    const changed = await reading();
    const usual = { peer: null, unit: '' };
    const beside = { peer: whole.kilobytes, unit: 'kB' };
    return [
      { name: 'requests of an update, nothing changed', ours: same.requests, limit: 2, ...usual },
      {
        name: 'bytes of it, both ways (peer: reading everything)',
        ours: same.kilobytes,
        limit: 5,
        ...beside,
      },
      {
        name: 'requests of an update, 10 rows changed',
        ours: changed.requests,
        limit: 3,
        ...usual,
      },
      { name: 'bytes of it, both ways', ours: changed.kilobytes, ...beside },
    ];
  } finally {
    await standIn.close();
  }
}

async function tokenOf({ origin }: StandIn, person: string, scope: string): Promise<string> {
  return (await fetch(`${origin}/__local/token?person=${person}&scope=${scope}`)).text();
}

async function rename(standIn: StandIn, id: number): Promise<void> {
  const token = await tokenOf(standIn, 'registrar', 'AllSites.FullControl');
  const row = `${standIn.siteUrl}/_api/web/lists/getByTitle('Styrdokument')/items(${id})`;
  await fetch(row, {
    method: 'POST',
    headers: {
      ...{ 'X-HTTP-Method': 'MERGE', 'If-Match': '*', Accept: 'application/json' },
      ...{ 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    },
    body: JSON.stringify({ Title: `Nytt namn ${id} (exempel)` }),
  });
}
