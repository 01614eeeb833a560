import { describe, expect, it } from '@jest/globals';
import { HttpRequestError } from '@pnp/queryable';
import { SourceFailure } from '../../../src/domain/policySource';
import { toSourceFailure, withoutTokens } from '../../../src/sharepoint/sharePointFailure';
import { siteUrl } from './answeringSite';

async function refused(status: number, body: string): Promise<SourceFailure> {
  const error = await HttpRequestError.init(new Response(body, { status }));
  return toSourceFailure(error, siteUrl, 'Ansvar');
}

describe('what SharePoint’s answer means', () => {
  it.each([
    [401, 'signInRequired'],
    [403, 'accessDenied'],
    [404, 'notFound'],
    [429, 'throttled'],
    [503, 'throttled'],
    [400, 'unexpected'],
    [500, 'unexpected'],
  ])('%i is %s', async (status, kind) => {
    expect(await refused(status, '')).toMatchObject({ kind, site: siteUrl });
  });

  it('names what is missing only when it is missing', async () => {
    expect((await refused(404, '')).missing).toBe('Ansvar');
    expect((await refused(403, '')).missing).toBeNull();
  });

  it.each([
    [
      'OData 3',
      '{"odata.error":{"code":"-1","message":{"lang":"sv-SE","value":"Åtkomst nekas."}}}',
    ],
    ['OData 4', '{"error":{"code":"-1","message":"Åtkomst nekas."}}'],
    ['verbose', '{"error":{"code":"-1","message":{"lang":"sv","value":"Åtkomst nekas."}}}'],
    ['a refused token', '{"error_description":"Åtkomst nekas."}'],
    ['a page', '<html><body><h1>Åtkomst nekas.</h1></body></html>'],
  ])('quotes SharePoint’s sentence out of %s', async (_dialect, body) => {
    expect((await refused(403, body)).detail).toBe('403: Åtkomst nekas.');
  });

  it('quotes no more than the beginning of a long answer', async () => {
    expect((await refused(500, 'x'.repeat(5000))).detail.length).toBeLessThan(320);
  });
});

describe('other failures', () => {
  it('an answer that is not JSON is unexpected', () => {
    expect(toSourceFailure(new SyntaxError('Unexpected end'), siteUrl, '')).toMatchObject({
      kind: 'unexpected',
      detail: 'the answer is not JSON: Unexpected end',
    });
  });

  it('a failure that is already understood stays as it is', () => {
    const offline = new SourceFailure('offline', siteUrl, 'fetch failed');
    expect(toSourceFailure(offline, siteUrl, 'Ansvar')).toBe(offline);
  });

  it('no detail tells a token', async () => {
    const token = 'eyJhbGciOiJub25lIn0.eyJvaWQiOiIxIn0.c2ln';
    expect(withoutTokens(`a Bearer ${token} b ${token}, c`)).not.toContain('eyJ');
    expect((await refused(401, `Invalid token ${token}`)).detail).toBe('401: Invalid token …');
  });
});
