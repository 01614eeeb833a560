import { describe, expect, it } from '@jest/globals';
import { createRequestGate } from '../../../src/sharepoint/requestGate';
import { connected, fine } from './connectedSite';
import { turn, turnedClock } from '../../support/turnedClock';

describe('how much at once', () => {
  it('has at most four requests under way', async () => {
    let underWay = 0;
    let most = 0;
    const { ask } = connected(async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await turn();
      underWay -= 1;
      return fine;
    });
    await Promise.all(Array.from({ length: 12 }, (_, place) => ask(`part${place}`)));
    expect(most).toBe(4);
  });

  it('gives the place of a reader who left in the queue to the next', async () => {
    const waiting: (() => void)[] = [];
    const { site, ask } = connected(
      () => new Promise((resolve) => waiting.push(() => resolve(fine))),
    );
    const leaving = new AbortController();
    const first = Array.from({ length: 4 }, (_, place) => ask(`part${place}`));
    await turn();
    const left = expect(ask('left', leaving.signal)).rejects.toMatchObject({ name: 'AbortError' });
    const last = ask('last');
    await turn();
    leaving.abort();
    await left;
    for (const answer of waiting.splice(0)) answer();
    await Promise.all(first);
    await turn();
    for (const answer of waiting.splice(0)) answer();
    await last;
    expect(site.trips.map(({ address }) => address.split('/').at(-1))).not.toContain('left');
  });
});

describe('a reader who leaves in the moment of being let in', () => {
  it('gives the place on', async () => {
    const gate = createRequestGate(1, turnedClock(), () => undefined);
    const leaving = new AbortController();
    let finish = () => {};
    const under = new Promise<void>((resolve) => (finish = resolve));
    const first = gate.through(() => under, null);
    await turn();
    const left = expect(gate.through(() => under, leaving.signal)).rejects.toBeDefined();
    const last = gate.through(() => Promise.resolve('in'), null);
    // After the first has given its place on, and before the next in turn has noticed.
    void under.then(() => leaving.abort());
    finish();
    await Promise.all([first, left]);
    await expect(last).resolves.toBe('in');
  });
});

describe('when the reader leaves', () => {
  it('sends nothing more and ends a wait at once', async () => {
    const clock = turnedClock();
    const told: (number | null)[] = [];
    const { site, ask } = connected(() => ({ status: 429, headers: { 'Retry-After': '60' } }), {
      clock,
      onWaiting: (until) => told.push(until),
    });
    const leaving = new AbortController();
    const answer = expect(ask('web', leaving.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await turn();
    leaving.abort();
    await answer;
    expect([site.trips.length, clock.timers(), told]).toEqual([1, 0, [60_000, null]]);
  });

  it('ends a request that is under way, without another attempt', async () => {
    const { site, ask } = connected(() => new Promise(() => undefined));
    const leaving = new AbortController();
    const answer = expect(ask('web', leaving.signal)).rejects.toMatchObject({ name: 'AbortError' });
    await turn();
    leaving.abort();
    await answer;
    expect(site.trips).toHaveLength(1);
  });
});
