import { describe, expect, it } from '@jest/globals';
import type { AccessToken } from '../../src/sharepoint/bearerToken';
import type { Fault } from '../../src/standin/scenario';
import { reading, sourceAt } from '../support/readingSite';
import { turn } from '../support/turnedClock';

describe('SharePoint on a bad day', () => {
  async function comesThrough(fault: Fault, waits: (waits: readonly number[]) => void) {
    await reading(
      'sandviken',
      async ({ source, clock }) => {
        const register = await source.readRegister();
        expect(register.missing).toEqual([]);
        expect(register.documents.length).toBeGreaterThan(30);
        waits(clock.waits);
      },
      { faults: [fault] },
    );
  }

  it.each<[string, Fault, readonly number[]]>([
    ['asks for three seconds', { kind: 'throttled', times: 1, retryAfterSeconds: 3 }, [3000]],
    ['names no time', { kind: 'throttled', times: 2, retryAfterSeconds: null }, [1000, 2000]],
    [
      'is not available for a while',
      { kind: 'unavailable', times: 1, retryAfterSeconds: 5 },
      [5000],
    ],
    ['cuts the connection half-way', { kind: 'cut', times: 1, path: '\\$batch$' }, [1000]],
    [
      'asks one part of the round trip to wait',
      { kind: 'throttled', times: 1, retryAfterSeconds: 4, path: "getByTitle\\('Mål'\\)" },
      [4000],
    ],
  ])('is waited for when it %s', async (_what, fault, waits) => {
    await comesThrough(fault, (waited) => expect(waited).toEqual(waits));
  });

  it('is waited for when it names a date', async () => {
    const fault: Fault = {
      kind: 'throttled',
      times: 1,
      retryAfterSeconds: 20,
      retryAfterForm: 'httpDate',
    };
    await comesThrough(fault, ([wait]) => {
      // Both dates of the answer are cut to whole seconds.
      expect([19_000, 20_000, 21_000]).toContain(wait);
    });
  });

  it('is waited for as the throttled demo asks', async () => {
    await reading('throttled', async ({ source }) => {
      expect((await source.readRegister()).missing).toEqual([]);
    });
  });

  it.each<[string, Fault, object]>([
    ['goes on asking to wait', { kind: 'throttled', retryAfterSeconds: 1 }, { kind: 'throttled' }],
    ['goes on cutting the connection', { kind: 'cut' }, { kind: 'offline' }],
    ['refuses', { kind: 'forbidden' }, { kind: 'accessDenied' }],
    ['refuses every token', { kind: 'unauthorized' }, { kind: 'signInRequired' }],
    [
      'sends half a body',
      { kind: 'malformedJson', path: "getByTitle\\('Styrdokument'\\)" },
      { kind: 'unexpected' },
    ],
    ['sends half a batch', { kind: 'malformedJson', path: '\\$batch$' }, { kind: 'unexpected' }],
  ])('is a failure in words when it %s', async (_what, fault, failure) => {
    await reading(
      'sandviken',
      async ({ source, standIn }) => {
        await expect(source.readRegister()).rejects.toMatchObject({
          name: 'SourceFailure',
          site: standIn.siteUrl,
          ...failure,
        });
      },
      { faults: [fault] },
    );
  });

  it('gets a new token when it refuses one, once', async () => {
    await reading(
      'sandviken',
      async ({ standIn }) => {
        const asked: boolean[] = [];
        const accessToken: AccessToken = ({ forceRefresh }) => {
          asked.push(forceRefresh);
          return standIn.token('employee');
        };
        const { source, trips } = sourceAt(standIn, 'employee', { accessToken });
        expect((await source.readRegister()).missing).toEqual([]);
        expect([asked, trips()]).toEqual([[false, true], 2]);
      },
      { faults: [{ kind: 'unauthorized', times: 1 }] },
    );
  });

  it('is not waited for by one who leaves', async () => {
    await reading(
      'sandviken',
      async ({ source, trips }) => {
        const leaving = new AbortController();
        const answer = expect(source.readRegister(leaving.signal)).rejects.toMatchObject({
          name: 'AbortError',
        });
        while (trips() === 0) await turn();
        leaving.abort();
        await answer;
        expect(trips()).toBe(1);
      },
      { faults: [{ kind: 'slow', delayMs: 1000, times: 1 }] },
    );
  });

  it('never tells the token in a failure', async () => {
    await reading(
      'sandviken',
      async ({ source }) => {
        const failure: unknown = await source.readRegister().catch((error: unknown) => error);
        expect((failure as Error).message).not.toContain('eyJ');
      },
      { faults: [{ kind: 'unauthorized' }] },
    );
  });
});
