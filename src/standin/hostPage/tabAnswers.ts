/** What Teams answers to the tab's questions: start, context, links, settings, tokens. */
import type { HostAnswers } from './hostChannel';
import { frameContextOf, legacyContext, readSavedTab, saveTab, type SavedTab } from './hostContext';
import type { HostSettings } from './hostSettings';
import type { HostState } from './hostState';

/** What the answers change on the page around the frame. */
export interface HostPageParts {
  readonly settings: HostSettings;
  readonly state: () => HostState;
  readonly broker: (data: string) => Promise<string | null>;
  /** Follows a link to this tab. */
  readonly openInTab: (sub: string) => void;
  /** Shows a link that leads out of the tab. */
  readonly showLink: (url: string) => void;
  /** Lights or dims the settings dialogue's Save button. */
  readonly allowSave: (allowed: boolean) => void;
  /** Leaves the settings dialogue: saved, or with the tab's reason why not. */
  readonly endSave: (refusal: string | null) => void;
  readonly markReady: (readiness: 'appLoaded' | 'success' | 'failure') => void;
}

/** The answers by the names that teams-js 2.58 sends; null where Teams answers nothing. */
export function tabAnswers(page: HostPageParts): HostAnswers {
  return {
    ...startAnswers(page),
    ...linkAnswers(page),
    ...settingsAnswers(page),
    registerHandler: () => null,
    'nestedAppAuth.execute': async (_, data = '') => {
      const answer = await page.broker(data);
      // teams-js reads the second argument.
      return answer === null ? null : [null, answer];
    },
  };
}

function startAnswers({ settings, state, markReady }: HostPageParts): HostAnswers {
  const readiness = (name: Parameters<typeof markReady>[0]) => () => {
    markReady(name);
    return null;
  };
  return {
    // Version before runtime: the order of real Teams, and the one that nested app authentication needs.
    initialize: () => [frameContextOf(state()), 'web', '2.0.1', runtimeOf(state())],
    getContext: () => [legacyContext(settings, state())],
    'appInitialization.appLoaded': readiness('appLoaded'),
    'appInitialization.success': readiness('success'),
    'appInitialization.failure': readiness('failure'),
    'appInitialization.expectedFailure': readiness('failure'),
  };
}

function linkAnswers({ settings, openInTab, showLink }: HostPageParts): HostAnswers {
  return {
    executeDeepLink: ([link]) => {
      const url = String(link);
      const sub = subPageOf(url, settings.appId);
      if (sub === null) showLink(url);
      else openInTab(sub);
      return [true];
    },
    shareDeepLink: ([sub, label]) => {
      showLink(`${String(label)}: ${String(sub)}`);
      return null;
    },
    'pages.currentApp.navigateTo': ([target]) => {
      openInTab((target as { subPageId?: string }).subPageId ?? '');
      return [];
    },
  };
}

function settingsAnswers({ settings, allowSave, endSave }: HostPageParts): HostAnswers {
  return {
    'settings.getSettings': () => [
      readSavedTab() ?? { entityId: settings.pageId, contentUrl: settings.tabUrl },
    ],
    'settings.setSettings': ([tab]) => {
      saveTab(tab as SavedTab);
      return [true];
    },
    'settings.setValidityState': ([allowed]) => {
      allowSave(allowed === true);
      return null;
    },
    'settings.save.success': () => {
      endSave(null);
      return null;
    },
    'settings.save.failure': ([reason]) => {
      endSave(String(reason));
      return null;
    },
  };
}

function runtimeOf(state: HostState): string {
  const isBroker = state.broker !== 'absent';
  return JSON.stringify({
    apiVersion: 4,
    isNAAChannelRecommended: isBroker,
    isDeeplyNestedAuthSupported: isBroker,
    isLegacyTeams: false,
    supports: {
      app: {},
      pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, tabs: {} },
      ...(isBroker ? { nestedAppAuth: {} } : {}),
      dialog: { url: {} },
      teamsCore: {},
    },
  });
}

/** The sub page of a Teams link to this app; null for every other address. */
function subPageOf(link: string, appId: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  const isOurs =
    url.origin === 'https://teams.microsoft.com' &&
    url.pathname.startsWith(`/l/entity/${encodeURIComponent(appId)}/`);
  if (!isOurs) return null;
  const context = JSON.parse(url.searchParams.get('context') ?? '{}') as { subEntityId?: string };
  return context.subEntityId ?? '';
}
