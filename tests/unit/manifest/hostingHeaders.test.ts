import { describe, expect, it } from '@jest/globals';
import { headersFor, hostingRules } from '../../../src/manifest/hostingHeaders';

const rules = hostingRules({ sharePointOrigin: 'https://contoso.sharepoint.com' });

/** The sources of one directive, for one file. */
function sourcesOf(path: string, directive: string): string[] {
  const policy = headersFor(rules, path)['Content-Security-Policy'] ?? '';
  const found = policy.split('; ').find((part) => part.startsWith(`${directive} `));
  return found?.split(' ').slice(1) ?? [];
}

describe('the headers of the hosted tab', () => {
  it('allow nothing that is not named', () => {
    expect(sourcesOf('index.html', 'default-src')).toEqual(["'none'"]);
    for (const directive of ['base-uri', 'form-action', 'object-src']) {
      expect(sourcesOf('index.html', directive)).toEqual(["'none'"]);
    }
  });

  it('run scripts and workers of the tab itself only, and never text as code', () => {
    expect(sourcesOf('index.html', 'script-src')).toEqual(["'self'"]);
    expect(sourcesOf('index.html', 'worker-src')).toEqual(["'self'"]);
    expect(sourcesOf('index.html', 'require-trusted-types-for')).toEqual(["'script'"]);
    expect(JSON.stringify(rules)).not.toMatch(/unsafe|\*(?!\.)[^"/]/);
  });

  it('let the tab speak to its own SharePoint, to sign-in, and to no other tenant', () => {
    expect(sourcesOf('index.html', 'connect-src')).toEqual([
      "'self'",
      'https://contoso.sharepoint.com',
      'https://login.microsoftonline.com',
      'https://res.cdn.office.net',
    ]);
  });

  it('let Teams, Outlook and Microsoft 365 frame the tab, and not the tab itself', () => {
    const framers = sourcesOf('index.html', 'frame-ancestors');
    expect(framers).toContain('https://teams.microsoft.com');
    expect(framers).toContain('https://*.cloud.microsoft');
    expect(framers).not.toContain("'self'");
  });

  it('let the tab frame the page that a silent sign-in returns to', () => {
    expect(sourcesOf('redirect.html', 'frame-ancestors')).toContain("'self'");
    expect(sourcesOf('index.html', 'frame-src')).toEqual([
      "'self'",
      'https://login.microsoftonline.com',
    ]);
  });

  it('keep the sign-in page out of every cache and bound to the window that opened it', () => {
    const headers = headersFor(rules, 'redirect.html');
    expect(headers['Cache-Control']).toBe('no-store');
    expect(Object.keys(headers)).not.toContain('Cross-Origin-Opener-Policy');
  });

  it('let a browser keep a built file for good, and ask again for the page and its settings', () => {
    expect(headersFor(rules, 'assets/tab-Cxh4g3RE.js')['Cache-Control']).toContain('immutable');
    expect(headersFor(rules, 'index.html')['Cache-Control']).toBe('no-cache');
    expect(headersFor(rules, 'tabConfig.json')['Cache-Control']).toBe('no-cache');
  });

  it('hold for every file, the missing ones too', () => {
    for (const path of ['', 'index.html', 'redirect.html', 'assets/x.js', 'missing']) {
      expect(headersFor(rules, path)).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      });
      expect(sourcesOf(path, 'default-src')).toEqual(["'none'"]);
    }
  });

  it.each([
    'contoso.sharepoint.com',
    'https://contoso.sharepoint.com/sites/styrdokument',
    "https://x.example; script-src 'unsafe-inline'",
    'https://x.example\r\nSet-Cookie: a=b',
    '',
  ])('are not made from what is no origin: %j', (sharePointOrigin) => {
    expect(() => hostingRules({ sharePointOrigin })).toThrow(RangeError);
  });
});
