import { describe, expect, it } from '@jest/globals';
import type { Answer, Asked } from './answeringSite';
import { turn } from '../../support/turnedClock';
import { connected, fine } from './connectedSite';

describe('when the token is refused', () => {
  function tokens() {
    const asked: boolean[] = [];
    return {
      asked,
      accessToken: async ({ forceRefresh }: { forceRefresh: boolean }) => {
        asked.push(forceRefresh);
        if (forceRefresh) await turn();
        return forceRefresh ? 't2' : 't1';
      },
    };
  }
  const unlessNew = ({ headers }: Asked): Answer =>
    headers.get('Authorization') === 'Bearer t2' ? fine : { status: 401 };

  it('takes a new one, once', async () => {
    const { asked, accessToken } = tokens();
    const { site, ask } = connected(unlessNew, { accessToken });
    await ask();
    expect(asked).toEqual([false, true]);
    expect(site.trips).toHaveLength(2);
  });

  it('takes one new token for all requests that were refused together', async () => {
    const { asked, accessToken } = tokens();
    const slowly = async (request: Asked) => {
      await turn();
      return unlessNew(request);
    };
    const { ask } = connected(slowly, { accessToken });
    await Promise.all([ask('one'), ask('two'), ask('three')]);
    expect(asked.filter((forced) => forced)).toHaveLength(1);
  });

  it('stops when the new one is refused too', async () => {
    const { asked, accessToken } = tokens();
    const { site, ask } = connected(() => ({ status: 401 }), { accessToken });
    await expect(ask()).rejects.toMatchObject({ status: 401 });
    expect([asked, site.trips.length]).toEqual([[false, true], 2]);
  });

  it('says that sign-in is needed when no token can be had', async () => {
    const { site, ask } = connected(() => fine, {
      accessToken: () => Promise.reject(new Error('interactionNeeded: login_required')),
    });
    await expect(ask()).rejects.toMatchObject({
      kind: 'signInRequired',
      detail: 'interactionNeeded: login_required',
    });
    expect(site.trips).toHaveLength(0);
  });

  it('says offline when signing in met no network', async () => {
    const { ask } = connected(() => fine, {
      accessToken: () => Promise.reject(Object.assign(new Error('x'), { kind: 'offline' })),
    });
    await expect(ask()).rejects.toMatchObject({ kind: 'offline' });
  });
});
