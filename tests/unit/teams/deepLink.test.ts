import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tabAddressFrom, teamsDeepLink } from '../../../src/teams/deepLink';

const app = { appId: 'b3a1d1de-6f4f-4a2e-9d0a-0d3a5c7e9b11', entityId: 'gallande' };

/** What Teams hands to the tab when a person follows the link. */
function subPageIn(link: string): string | null {
  const context = new URL(link).searchParams.get('context') ?? '{}';
  return (JSON.parse(context) as { subEntityId?: string }).subEntityId ?? null;
}

describe('a link to a place in the tab', () => {
  it('leads to the app and its page, with the place and the label beside', () => {
    const link = teamsDeepLink({
      ...app,
      subPageId: '/dokument/17?dag=2013-09-01',
      label: 'Internationell policy',
      webUrl: 'https://gallande.sandviken.example/#/dokument/17',
    });
    expect(link).toBe(
      'https://teams.microsoft.com/l/entity/b3a1d1de-6f4f-4a2e-9d0a-0d3a5c7e9b11/gallande' +
        '?webUrl=https%3A%2F%2Fgallande.sandviken.example%2F%23%2Fdokument%2F17' +
        '&label=Internationell%20policy' +
        '&context=%7B%22subEntityId%22%3A%22%2Fdokument%2F17%3Fdag%3D2013-09-01%22%7D',
    );
  });

  it('names the channel when the tab lies in one', () => {
    const link = teamsDeepLink({
      ...app,
      subPageId: '/',
      label: '',
      channelId: '19:a@thread.tacv2',
    });
    expect(JSON.parse(new URL(link).searchParams.get('context')!)).toEqual({
      subEntityId: '/',
      channelId: '19:a@thread.tacv2',
    });
  });

  it('brings another person to the same place, whatever characters the place has', () => {
    const place = fc
      .string({ unit: 'grapheme' })
      .map((rest) => `/x${rest}`)
      .filter((text) => !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(place, fc.string({ unit: 'grapheme' }), (subPageId, label) => {
        const link = teamsDeepLink({ ...app, subPageId, label });
        expect(tabAddressFrom({ subPageId: subPageIn(link) })).toBe(subPageId);
        expect(new URL(link).searchParams.get('label')).toBe(label);
      }),
    );
  });
});

describe('the place that a link asks for', () => {
  it('is none when the link names none', () => {
    expect(tabAddressFrom({ subPageId: null })).toBeNull();
  });

  it.each([
    'https://attacker.example/',
    '//attacker.example/',
    '/\\attacker.example/',
    'javascript:alert(1)',
    'dokument/17',
    '/dokument\n/17',
    '',
  ])('is none when it is not a path within the tab: %j', (subPageId) => {
    expect(tabAddressFrom({ subPageId })).toBeNull();
  });
});
