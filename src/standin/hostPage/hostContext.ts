/** What the host page tells the tab about itself, the person and the place, in the flat form that Teams sends. */
import type { HostPerson, HostSettings } from './hostSettings';
import type { HostState } from './hostState';

/** What a team owner saved in the settings dialogue. */
export interface SavedTab {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl?: string;
  readonly suggestedDisplayName?: string;
}

const savedTabKey = 'savedTab';

export const exampleChannel = {
  channelId: '19:0f1e2d3c4b5a69788796a5b4c3d2e1f0@thread.tacv2',
  channelName: 'Styrdokument (exempel)',
  teamId: '19:a0b1c2d3e4f5061728394a5b6c7d8e9f@thread.tacv2',
  teamName: 'Kommunledning (exempel)',
};

export function frameContextOf(state: HostState): 'content' | 'settings' {
  return state.place === 'settings' ? 'settings' : 'content';
}

/** The answer to `getContext`. Keys as teams-js 2.58 reads them (app.ts, transformLegacyContextToAppContext). */
export function legacyContext(settings: HostSettings, state: HostState): Record<string, unknown> {
  const person = personIn(settings, state);
  const inChannel = state.place !== 'personal';
  return {
    locale: state.language,
    theme: state.theme,
    entityId: (inChannel ? readSavedTab()?.entityId : undefined) ?? settings.pageId,
    ...(state.sub === '' ? {} : { subEntityId: state.sub }),
    userObjectId: person.objectId,
    tid: settings.tenantId,
    userPrincipalName: person.userPrincipalName,
    loginHint: person.userPrincipalName,
    hostName: 'Teams',
    hostClientType: 'web',
    sessionId: 'local-stand-in',
    appSessionId: 'local-stand-in',
    frameContext: frameContextOf(state),
    ...(inChannel ? exampleChannel : {}),
  };
}

/** The person the address names, or the first one there is. */
export function personIn(settings: HostSettings, state: HostState): HostPerson {
  const person = settings.people.find(({ key }) => key === state.person) ?? settings.people.at(0);
  if (!person) throw new Error('hostSettings.json names nobody');
  return person;
}

export function readSavedTab(): SavedTab | null {
  const saved = sessionStorage.getItem(savedTabKey);
  return saved === null ? null : (JSON.parse(saved) as SavedTab);
}

export function saveTab(tab: SavedTab): void {
  sessionStorage.setItem(savedTabKey, JSON.stringify(tab));
}

/** The page to load in the frame: a channel loads what its owner saved, if that lies on the tab's own origin. */
export function frameAddress(settings: HostSettings, state: HostState): string {
  const saved = state.place === 'channel' ? readSavedTab()?.contentUrl : undefined;
  const address = filled(saved ?? settings.tabUrl, state);
  const tab = filled(settings.tabUrl, state);
  return (address.origin === tab.origin ? address : tab).href;
}

/** Teams fills such places in a contentUrl: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/access-teams-context */
function filled(contentUrl: string, state: HostState): URL {
  const text = contentUrl
    .replaceAll('{app.theme}', state.theme)
    .replaceAll('{app.locale}', state.language);
  return new URL(text, window.location.href);
}
