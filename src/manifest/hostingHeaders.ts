/** The HTTP headers that the tab's files must be served with, wherever they are hosted. */

export interface HostingRule {
  /** A path below the tab's folder; `*` stands for any ending. */
  readonly path: '*' | 'assets/*' | 'redirect.html';
  readonly headers: Readonly<Record<string, string>>;
}

export interface HostingOptions {
  /** Scheme, host and port of the SharePoint site, such as `https://contoso.sharepoint.com`. */
  readonly sharePointOrigin: string;
  /** Further pages that may frame the tab, as CSP sources; left out in production. */
  readonly alsoFramedBy?: readonly string[];
}

/**
 * The rules in order: a later rule that fits a path adds to the earlier ones and overrides them.
 * Throws RangeError when `sharePointOrigin` is not a bare origin, since it becomes part of a header.
 */
export function hostingRules(options: HostingOptions): readonly HostingRule[] {
  if (!bareOrigin.test(options.sharePointOrigin)) {
    throw new RangeError(`not an origin: ${options.sharePointOrigin}`);
  }
  const hosts = [...teamsHosts, ...(options.alsoFramedBy ?? [])];
  return [
    {
      path: '*',
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(options.sharePointOrigin, hosts),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-cache',
      },
    },
    // The names of these files change with their content.
    { path: 'assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    {
      // No Cross-Origin-Opener-Policy anywhere: this page must reach the window that opened it (MSAL 5, redirect bridge).
      path: 'redirect.html',
      headers: {
        // For a silent sign-in the tab itself frames this page.
        'Content-Security-Policy': contentSecurityPolicy(options.sharePointOrigin, [
          "'self'",
          ...hosts,
        ]),
        'Cache-Control': 'no-store',
      },
    },
  ];
}

/** The headers for one file, named by its path below the tab's folder (`''` or `index.html` for the page itself). */
export function headersFor(rules: readonly HostingRule[], path: string): Record<string, string> {
  const fitting = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...fitting.map((rule) => rule.headers)) as Record<string, string>;
}

const bareOrigin = /^https?:\/\/[a-z0-9.-]+(:\d+)?$/;

/** Source: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements */
const teamsHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

const signInOrigin = 'https://login.microsoftonline.com';

/**
 * Fluent's Griffel adds empty style elements and fills them through the object model. This is the SHA-256 of nothing:
 * it lets the empty elements be, and still refuses every style written as text. Measured in Chromium 156: with 'self'
 * alone no rule of Fluent applies; with this hash all do.
 */
const emptyStyleElement = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

function contentSecurityPolicy(sharePointOrigin: string, framedBy: readonly string[]): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'", emptyStyleElement],
    // Pictures of a document are shown from memory.
    'img-src': ["'self'", 'blob:'],
    'font-src': ["'self'"],
    // res.cdn.office.net: where teams-js looks up which hosts it may trust.
    'connect-src': ["'self'", sharePointOrigin, signInOrigin, 'https://res.cdn.office.net'],
    // A silent sign-in asks in a hidden frame, which comes back to redirect.html.
    'frame-src': ["'self'", signInOrigin],
    'frame-ancestors': framedBy,
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    // The one policy, in tab/trustedScriptUrl, starts the worker that reads documents.
    'trusted-types': ['gallande#worker'],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
