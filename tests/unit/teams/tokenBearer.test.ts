/** Whose a token is, read from the token itself. */
import { describe, expect, it } from '@jest/globals';
import { bearerOf } from '../../../src/teams/tokenBearer';

const tokenWith = (claims: object) =>
  ['{"alg":"none"}', JSON.stringify(claims), 'ÿ>ÿ?']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

describe('a token', () => {
  it('is of the person and the tenant in its claims, whatever letters stand beside them', () => {
    const claims = { tid: 'tenant', oid: 'person', name: 'Åsa Öberg ÿ>ÿ?' };
    expect(bearerOf(tokenWith(claims))).toEqual({ tenantId: 'tenant', objectId: 'person' });
  });

  it.each(['', 'opaque', 'a.b.c', tokenWith({ oid: 'person' }), tokenWith({ tid: 1, oid: 2 })])(
    'of another form is of nobody we know: %j',
    (token) => {
      expect(bearerOf(token)).toBeNull();
    },
  );
});
