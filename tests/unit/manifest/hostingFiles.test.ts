import { describe, expect, it } from '@jest/globals';
import { nginxLocation, staticWebAppConfig } from '../../../src/manifest/hostingFiles';
import { headersFor, hostingRules } from '../../../src/manifest/hostingHeaders';

const rules = hostingRules({ sharePointOrigin: 'https://kommunen.sharepoint.com' });

/** As Azure Static Web Apps does: the first route that fits, over the headers for all. */
function answered(folder: string, path: string): Record<string, string> {
  const { globalHeaders, routes } = staticWebAppConfig(rules, folder);
  const route = routes.find((each) =>
    each.route.endsWith('*')
      ? `${folder}${path}`.startsWith(each.route.slice(0, -1))
      : each.route === `${folder}${path}`,
  );
  return { ...globalHeaders, ...route?.headers };
}

describe('the configuration for Azure Static Web Apps', () => {
  it.each(['', 'index.html', 'redirect.html', 'privacy.html', 'tabConfig.json', 'assets/tab-1.js'])(
    'gives /%s the headers of production, at the root and in a folder',
    (path) => {
      expect(answered('/', path)).toEqual(headersFor(rules, path));
      expect(answered('/gallande/', path)).toEqual(headersFor(rules, path));
    },
  );

  it('names the type of modules, and is smaller than the host allows', () => {
    const config = staticWebAppConfig(rules, '/');
    expect(config.mimeTypes['.mjs']).toBe('text/javascript; charset=utf-8');
    expect(JSON.stringify(config, null, 2).length).toBeLessThan(20_000);
  });
});

describe('the location for nginx', () => {
  it('is not written with a value that nginx would read as more than a value', () => {
    const wrong = [{ path: '*', headers: { 'X-Name': 'a"; return 200 "b' } }] as const;
    expect(() => nginxLocation(wrong, '/')).toThrow(RangeError);
  });
});
