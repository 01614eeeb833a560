/** The host conversation: context, theme, readiness and links; the same object works in a plain browser. */
import { app, nestedAppAuth } from '@microsoft/teams-js';
import { within } from './deadline';

export type HostTheme = 'default' | 'dark' | 'contrast';

/** What the host told about itself and the person, once, at start. Only `theme` changes later, through `onThemeChange`. */
export interface HostContext {
  readonly place: 'teams' | 'browser';
  readonly theme: HostTheme;
  /** A BCP 47 tag such as `sv-SE`, in the casing of the host. */
  readonly locale: string;
  readonly tenantId: string | null;
  readonly userObjectId: string | null;
  readonly loginHint: string | null;
  /** The tab's `entityId` in the app manifest. */
  readonly pageId: string | null;
  /** Where in the tab a link leads; see `tabAddressFrom`. */
  readonly subPageId: string | null;
  readonly channelId: string | null;
  /** `content`, `settings`, `remove` and others, as Teams names them. */
  readonly frameContext: string;
  /** Whether tokens should be asked from the host (nested app authentication). */
  readonly naaRecommended: boolean;
}

export interface TeamsHost {
  readonly context: HostContext;
  /** Calls the listener at each change of theme until the returned function is called. */
  onThemeChange(listener: (theme: HostTheme) => void): () => void;
  /** The first skeleton is painted: Teams takes its own spinner away. */
  notifyLoaded(): void;
  /** The page works. Teams shows an error page if this has not come 30 seconds after loading. */
  notifySuccess(): void;
  /** Opens a web address or a Teams link. Throws HostFailure `linkRefused`. */
  openLink(url: string): Promise<void>;
}

/**
 * `foreignFrame`: the page lies in a frame whose owner does not answer as Teams does.
 * `linkRefused`: the host did not open a link. `unexpected`: the host answered with an error.
 */
export type HostFailureKind = 'foreignFrame' | 'linkRefused' | 'unexpected';

export class HostFailure extends Error {
  override readonly name = 'HostFailure';

  constructor(
    readonly kind: HostFailureKind,
    cause?: unknown,
  ) {
    // teams-js rejects with plain objects as well as with errors.
    super(`${kind}: ${wordsOf(cause)}`, { cause });
  }
}

/**
 * Finds out where the page runs: a frame or a mobile shell is asked to answer as Teams; a page of its own is a
 * plain browser. teams-js itself waits 60 seconds for a silent frame owner, which no person does.
 *
 * @param options.timeoutMs how long the host has to answer, 8 seconds unless told
 * @param options.allowedOrigins further origins that may be the host; never set in production
 * @throws HostFailure `foreignFrame` or `unexpected`
 */
export async function connectToHost(
  options: { timeoutMs?: number; allowedOrigins?: string[] } = {},
): Promise<TeamsHost> {
  const inFrame = window.parent !== window;
  const inMobileShell = 'nativeInterface' in window;
  if (!inFrame && !inMobileShell) return browserHost();
  const context = await within(
    options.timeoutMs ?? 8000,
    askTeams(options.allowedOrigins),
    () => new HostFailure('foreignFrame'),
  );
  return teamsHost(context);
}

async function askTeams(allowedOrigins?: string[]): Promise<HostContext> {
  try {
    await app.initialize(allowedOrigins);
    return toHostContext(await app.getContext());
  } catch (error) {
    throw new HostFailure('unexpected', error);
  }
}

function toHostContext({ app: hostApp, page, user, channel }: app.Context): HostContext {
  return {
    place: 'teams',
    theme: themeNamed(hostApp.theme),
    locale: hostApp.locale,
    ...personIn(user),
    pageId: page.id || null,
    subPageId: page.subPageId || null,
    channelId: channel?.id ?? null,
    frameContext: page.frameContext,
    naaRecommended: nestedAppAuth.isNAAChannelRecommended(),
  };
}

function personIn(user: app.Context['user']) {
  return {
    tenantId: user?.tenant?.id ?? null,
    userObjectId: user?.id ?? null,
    loginHint: user?.loginHint ?? user?.userPrincipalName ?? null,
  };
}

function teamsHost(context: HostContext): TeamsHost {
  const listeners = new Set<(theme: HostTheme) => void>();
  // teams-js keeps one handler only, so it is registered once and shared.
  app.registerOnThemeChangeHandler((name) => {
    for (const listener of listeners) listener(themeNamed(name));
  });
  return {
    context,
    onThemeChange: (listener) => subscribe(listeners, listener),
    notifyLoaded: () => app.notifyAppLoaded(),
    notifySuccess: () => {
      // Hosts that never confirm leave the promise open; nothing depends on it.
      void app.notifySuccess();
    },
    openLink: async (url) => {
      try {
        await app.openLink(url);
      } catch (error) {
        throw new HostFailure('linkRefused', error);
      }
    },
  };
}

function browserHost(): TeamsHost {
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
  const theme = (): HostTheme => (prefersDark.matches ? 'dark' : 'default');
  return {
    context: { ...nothingKnown, theme: theme(), locale: navigator.language },
    onThemeChange: (listener) => {
      const tell = () => listener(theme());
      prefersDark.addEventListener('change', tell);
      return () => prefersDark.removeEventListener('change', tell);
    },
    notifyLoaded: doNothing,
    notifySuccess: doNothing,
    openLink: (url) => {
      window.open(url, '_blank', 'noopener');
      return Promise.resolve();
    },
  };
}

const nothingKnown = {
  place: 'browser',
  tenantId: null,
  userObjectId: null,
  loginHint: null,
  pageId: null,
  subPageId: null,
  channelId: null,
  frameContext: 'content',
  naaRecommended: false,
} as const;

function themeNamed(name: string): HostTheme {
  if (name === 'contrast') return 'contrast';
  // `glass` (meetings, headsets) lies on a dark ground.
  return name === 'dark' || name === 'glass' ? 'dark' : 'default';
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function doNothing(): void {
  // A plain browser has no spinner to take away.
}

function wordsOf(cause: unknown): string {
  if (cause instanceof Error) return cause.message;
  return cause === undefined ? 'no answer' : JSON.stringify(cause);
}
