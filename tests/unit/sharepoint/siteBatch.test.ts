import { describe, expect, it } from '@jest/globals';
import { siteUrl } from './answeringSite';
import { counts, of, siteWhere } from './registerSite';
import { turn } from '../../support/turnedClock';

describe('when a part of the round trip is refused for now', () => {
  it('asks for that part again by itself, after the pause that it names', async () => {
    let refusals = 1;
    const { source, clock, trips } = siteWhere(
      of('Nämnder', () =>
        refusals-- > 0 ? { status: 429, headers: { 'Retry-After': '7' } } : undefined,
      ),
    );
    expect(counts(await source.readRegister())).toEqual([1, 1, 1, 1, 1]);
    expect(clock.waits).toEqual([7000]);
    expect(trips).toHaveLength(2);
  });

  it('says throttled of that list when it goes on', async () => {
    const { source } = siteWhere(of('Nämnder', () => ({ status: 503 })));
    const register = await source.readRegister();
    expect(register.missing).toMatchObject([{ list: 'Nämnder', failure: { kind: 'throttled' } }]);
    expect(register.documents).toHaveLength(1);
  });
});

describe('when the whole round trip fails', () => {
  it.each([
    ['the person may not open the site', { status: 403 }, 'accessDenied', null],
    ['there is no such site', { status: 404 }, 'notFound', siteUrl],
    ['sign-in is refused', { status: 401 }, 'signInRequired', null],
    ['SharePoint is too busy', { status: 429 }, 'throttled', null],
    ['there is no network', new TypeError('fetch failed'), 'offline', null],
    ['something else answers', { body: '<html>Logga in</html>' }, 'unexpected', null],
  ])('because %s, says so', async (_what, answer, kind, missing) => {
    const { source } = siteWhere(() => answer);
    await expect(source.readRegister()).rejects.toMatchObject({
      name: 'SourceFailure',
      kind,
      missing,
    });
  });

  it('ends with an AbortError when the reader leaves', async () => {
    const leaving = new AbortController();
    const { source, trips } = siteWhere(() => ({ status: 429, headers: { 'Retry-After': '60' } }));
    const reading = source.readRegister(leaving.signal);
    leaving.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    await turn();
    expect(trips).toHaveLength(0);
  });
});
