import { describe, expect, it } from '@jest/globals';
import { spPost, SPQueryable } from '@pnp/sp';
import { connectSite } from '../../../src/sharepoint/siteConnection';
import { siteUrl } from './answeringSite';
import { connected, fine, inTurn } from './connectedSite';
import { leapingClock, turn, turnedClock } from '../../support/turnedClock';

describe('when SharePoint asks to wait', () => {
  it('waits as many seconds as Retry-After says', async () => {
    const { clock, ask } = connected(
      inTurn({ status: 429, headers: { 'Retry-After': '31' } }, fine),
    );
    await expect(ask()).resolves.toEqual({ Title: 'Styrdokument' });
    expect(clock.waits).toEqual([31_000]);
  });

  it('waits until the date that Retry-After names', async () => {
    const { clock, ask } = connected(
      inTurn(
        {
          status: 503,
          headers: {
            'Retry-After': 'Sun, 22 Nov 2026 17:00:20 GMT',
            Date: 'Sun, 22 Nov 2026 17:00:00 GMT',
          },
        },
        fine,
      ),
    );
    await ask();
    expect(clock.waits).toEqual([20_000]);
  });

  it('waits longer each time when no header can be read', async () => {
    const throttled = { status: 429 };
    const { clock, ask } = connected(inTurn(throttled, throttled, throttled, fine));
    await ask();
    expect(clock.waits).toEqual([1000, 2000, 4000]);
  });

  it('hands on the refusal when patience ends', async () => {
    const { site, ask } = connected(() => ({ status: 429, headers: { 'Retry-After': '1' } }));
    await expect(ask()).rejects.toMatchObject({ status: 429 });
    expect(site.trips).toHaveLength(8);
  });

  it('does not wait for longer than patience allows in all', async () => {
    const { site, clock, ask } = connected(() => ({
      status: 429,
      headers: { 'Retry-After': '600' },
    }));
    await expect(ask()).rejects.toMatchObject({ status: 429 });
    expect([site.trips.length, clock.waits]).toEqual([1, []]);
    await expect(ask()).rejects.toMatchObject({ kind: 'throttled' });
    expect(site.trips).toHaveLength(1);
  });

  it('lets other requests wait for the same pause', async () => {
    const clock = turnedClock();
    const { site, ask } = connected(
      inTurn({ status: 429, headers: { 'Retry-After': '10' } }, fine),
      { clock },
    );
    const first = ask('one');
    await turn();
    const second = ask('two');
    await clock.advance(9_999);
    expect(site.trips).toHaveLength(1);
    await clock.advance(1);
    await Promise.all([first, second]);
    expect(site.trips).toHaveLength(3);
  });

  it('tells until when it waits, and when the wait is over', async () => {
    const told: (number | null)[] = [];
    const { ask } = connected(inTurn({ status: 429, headers: { 'Retry-After': '5' } }, fine), {
      onWaiting: (until) => told.push(until),
    });
    await ask();
    expect(told).toEqual([5000, null]);
  });
});

describe('when no answer comes', () => {
  const cut = new TypeError('fetch failed');

  it('asks again, a little later', async () => {
    const { clock, ask } = connected(inTurn(cut, cut, fine));
    await expect(ask()).resolves.toEqual({ Title: 'Styrdokument' });
    expect(clock.waits).toEqual([1000, 2000]);
  });

  it('says offline after three attempts', async () => {
    const { site, ask } = connected(() => cut);
    await expect(ask()).rejects.toMatchObject({ kind: 'offline', site: siteUrl });
    expect(site.trips).toHaveLength(3);
  });

  it('gives up an answer that never comes', async () => {
    const clock = turnedClock();
    const { ask } = connected(() => new Promise(() => undefined), { clock });
    const refused = expect(ask()).rejects.toMatchObject({ kind: 'offline' });
    await turn();
    await clock.advance(400_000);
    await refused;
  });

  it('asks again when the connection is cut half-way through the body', async () => {
    let cuts = 1;
    const { site, ask } = connected(() => fine, {
      fetch: () => {
        const body = new ReadableStream({
          start(controller) {
            if (cuts-- > 0) controller.error(new TypeError('terminated'));
            else controller.enqueue(new TextEncoder().encode('{"Title":"Hel"}'));
            if (cuts < 0) controller.close();
          },
        });
        return Promise.resolve(new Response(body));
      },
    });
    await expect(ask()).resolves.toEqual({ Title: 'Hel' });
    expect(site.trips).toHaveLength(0);
  });
});

describe('a request that could change something', () => {
  const post = (site: ReturnType<typeof connected>['site']) => {
    const connection = connectSite({
      siteUrl,
      accessToken: () => Promise.resolve('t1'),
      fetch: site.fetch,
      clock: leapingClock(),
    });
    return spPost(SPQueryable(connection.site(new AbortController().signal).web, 'lists'));
  };

  it('is never repeated when no answer came: it may have been done', async () => {
    const { site } = connected(() => new TypeError('cut'));
    await expect(post(site)).rejects.toMatchObject({ kind: 'offline' });
    expect(site.trips).toHaveLength(1);
  });

  it.each([
    ['429', { status: 429 }],
    ['503 with a pause', { status: 503, headers: { 'Retry-After': '1' } }],
  ])('is sent again after %s: SharePoint turned it away undone', async (_, turnedAway) => {
    const { site } = connected(inTurn(turnedAway, turnedAway, fine));
    await expect(post(site)).resolves.toEqual({ Title: 'Styrdokument' });
    expect(site.trips).toHaveLength(3);
  });

  it('is not sent again after a 503 without a pause, which may come from something in between', async () => {
    const { site } = connected(() => ({ status: 503 }));
    await expect(post(site)).rejects.toMatchObject({ status: 503 });
    expect(site.trips).toHaveLength(1);
  });
});
