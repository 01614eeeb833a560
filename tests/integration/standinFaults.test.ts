/** Faults on request: each kind, for whom, where and how often. */
import { describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/standin/scenario';
import { aScenario, type StandInUnderTest, withStandIn } from '../support/standin';

const items = "_api/web/lists/getByTitle('Nämnder')/items";
const scenario = aScenario([{ title: 'Nämnder', rows: [{ id: 1, values: { Title: 'A' } }] }]);

async function set(standIn: StandInUnderTest, fault: unknown): Promise<Response> {
  return fetch(`${standIn.origin}/__local/faults`, { method: 'POST', body: JSON.stringify(fault) });
}

describe('a fault', () => {
  it.each<[Fault['kind'], number, string]>([
    ['unauthorized', 401, 'error_description'],
    ['forbidden', 403, '-2147024891, System.UnauthorizedAccessException'],
    ['listMissing', 404, "List 'Nämnder' does not exist at site with URL"],
    ['throttled', 429, ''],
    ['unavailable', 503, ''],
  ])('of kind %s answers %i', async (kind, status, words) => {
    await withStandIn({ scenario }, async (standIn) => {
      await set(standIn, { kind });
      const answer = await standIn.get(items);
      expect(answer.status).toBe(status);
      expect(await answer.text()).toContain(words);
    });
  });

  it.each<[string, Partial<Fault>, RegExp | null]>([
    ['in seconds', { retryAfterSeconds: 31 }, /^31$/],
    ['as an HTTP date', { retryAfterSeconds: 31, retryAfterForm: 'httpDate' }, /GMT$/],
    ['not at all', { retryAfterSeconds: null }, null],
  ])('throttles with Retry-After %s', async (_name, fault, form) => {
    await withStandIn({ scenario }, async (standIn) => {
      await set(standIn, { kind: 'throttled', ...fault });
      const header = (await standIn.get(items)).headers.get('retry-after');
      if (form === null) expect(header).toBeNull();
      else expect(header).toMatch(form);
    });
  });

  it('stops after its count', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      await set(standIn, { kind: 'unavailable', times: 2 });
      const statuses = [
        await standIn.get(items),
        await standIn.get(items),
        await standIn.get(items),
      ];
      expect(statuses.map((answer) => answer.status)).toEqual([503, 503, 200]);
    });
  });

  it('meets only the person and the path that it names', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      await set(standIn, {
        kind: 'forbidden',
        person: 'managerWork',
        path: "getByTitle\\('Nämnder'\\)",
      });
      expect((await standIn.get(items, 'employee')).status).toBe(200);
      expect((await standIn.get(items, 'managerWork')).status).toBe(403);
      expect((await standIn.get('_api/web', 'managerWork')).status).toBe(200);
    });
  });

  it('is taken away with DELETE', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      await set(standIn, { faults: [{ kind: 'forbidden' }, { kind: 'unavailable' }] });
      await fetch(`${standIn.origin}/__local/faults`, { method: 'DELETE' });
      expect((await standIn.get(items)).status).toBe(200);
    });
  });

  it('comes with a scenario too', async () => {
    const broken = { ...scenario, faults: [{ kind: 'forbidden' } as const] };
    await withStandIn({ scenario: broken }, async (standIn) => {
      expect((await standIn.get(items)).status).toBe(403);
    });
  });

  it('cuts the connection half-way', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      await set(standIn, { kind: 'cut' });
      await expect(standIn.get(items).then((answer) => answer.text())).rejects.toThrow();
    });
  });

  it('sends half a body as if it were whole', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      await set(standIn, { kind: 'malformedJson' });
      const answer = await standIn.get(items);
      expect(answer.status).toBe(200);
      await expect(answer.json()).rejects.toThrow('JSON');
    });
  });

  it('lays nonsense over the first row', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      await set(standIn, { kind: 'nonsenseRow', raw: { Title: 42 } });
      const { value } = (await (await standIn.get(items)).json()) as {
        value: { Title: unknown }[];
      };
      expect(value[0]?.Title).toBe(42);
    });
  });

  it('meets a part of a batch alone, without a retry that could help', async () => {
    await withStandIn({ scenario }, async (standIn) => {
      await set(standIn, { kind: 'throttled', path: 'lists' });
      const part = (path: string) =>
        `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET ${standIn.siteUrl}/${path} HTTP/1.1\naccept: application/json\n\n`;
      const body = `${part('_api/web')}${part('_api/web/lists')}--b--\n`;
      const answer = await standIn.send('_api/$batch', 'POST', body, {
        'Content-Type': 'multipart/mixed; boundary=b',
      });
      expect(answer.status).toBe(200);
      expect((await answer.text()).match(/HTTP\/1\.1 .*/g)).toEqual([
        'HTTP/1.1 200 OK',
        'HTTP/1.1 429 Too Many Requests',
      ]);
    });
  });

  it.each([
    [{ kind: 'fel' }, 'kind is one of'],
    [{ kind: 'slow', person: 'ingen' }, 'there is no person'],
    [{ kind: 'slow', times: 0 }, 'times is a whole number'],
    [{ kind: 'slow', path: '(' }, 'path is not a regular expression'],
  ])('that is written wrong (%j) is refused with a sentence', async (fault, words) => {
    await withStandIn({ scenario }, async (standIn) => {
      const answer = await set(standIn, fault);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain(words);
    });
  });
});
