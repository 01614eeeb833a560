import { describe, expect, it } from '@jest/globals';
import { SPQueryable } from '@pnp/sp';
import { connectSite } from '../../../src/sharepoint/siteConnection';
import { siteUrl } from './answeringSite';
import { connected, fine } from './connectedSite';

describe('what a request carries', () => {
  it('asks with the person’s token and for OData 3 without metadata', async () => {
    const { site, ask } = connected(() => fine);
    await ask();
    const { headers } = site.trips[0]!;
    expect(headers.get('Authorization')).toBe('Bearer t1');
    expect(headers.get('Accept')).toBe('application/json;odata=nometadata');
  });

  it('adds no header that SharePoint is not known to let a page send', async () => {
    const { site, ask } = connected(() => fine);
    await ask();
    expect([...site.trips[0]!.headers.keys()].sort()).toEqual([
      'accept',
      'authorization',
      'content-type',
      'x-pnpjs-requestid',
    ]);
  });

  it('never carries the token to another host', async () => {
    const { site, clock } = connected(() => fine);
    const connection = connectSite({
      siteUrl,
      accessToken: () => Promise.resolve('t1'),
      fetch: site.fetch,
      clock,
    });
    const { web } = connection.site(new AbortController().signal);
    await expect(SPQueryable([web, 'https://elsewhere.example/_api/web'])()).rejects.toMatchObject({
      kind: 'unexpected',
    });
    expect(site.trips).toHaveLength(0);
  });
});
