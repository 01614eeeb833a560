/** The tab with plain data behind it: what a test does not say is a working Teams host and an empty register. */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act } from 'react';
import type { PolicySource, Register } from '../../src/domain/policySource';
import type { TextDocument } from '../../src/domain/textDocument';
import { createSiteMemory } from '../../src/sharepoint/siteMemory';
import { App } from '../../src/tab/App';
import type { KeptHere } from '../../src/tab/connectKept';
import { createSearcher } from '../../src/tab/searching/searcher';
import type { TabConnection } from '../../src/tab/connectTab';
import { SearchWorkerDouble } from './searchWorkerDouble';
import { waitingStore } from '../../src/tab/waitingStore';
import type { ChannelSettings } from '../../src/teams/channelSettings';
import type { HostTheme, TeamsHost } from '../../src/teams/teamsHost';
import { aRegister } from '../fixtures/build';

export interface TabUnderTest {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly changeTheme: (theme: HostTheme) => void;
  readonly openedLinks: string[];
  /** What the settings dialogue would save now. */
  readonly settingsToSave: () => ChannelSettings | undefined;
  readonly connection: TabConnection;
}

/** Renders the tab at an address such as `/dokument/17?dag=2013-09-01`. */
export async function renderTab(
  options: {
    address?: string;
    register?: Partial<Register>;
    readRegister?: PolicySource['readRegister'];
    readFirstDocuments?: PolicySource['readFirstDocuments'];
    readFile?: PolicySource['readFile'];
    readVersions?: PolicySource['readVersions'];
    readPage?: PolicySource['readPage'];
    readPlainTexts?: PolicySource['readPlainTexts'];
    searchTexts?: PolicySource['searchTexts'];
    locale?: string;
    host?: Promise<TeamsHost>;
    context?: Partial<TeamsHost['context']>;
    savedAddress?: string;
  } = {},
): Promise<TabUnderTest> {
  window.location.hash = options.address ?? '';
  const openedLinks: string[] = [];
  const savedSettings: (() => ChannelSettings)[] = [];
  let themeListener: (theme: HostTheme) => void = () => {};
  const host: TeamsHost = {
    context: {
      ...{ place: 'teams', theme: 'default', locale: options.locale ?? 'sv-SE' },
      ...{ tenantId: 'tenant', userObjectId: 'person', loginHint: null, pageId: null },
      ...{ subPageId: null, channelId: null, frameContext: 'content', naaRecommended: true },
      ...options.context,
    },
    onThemeChange: (listener) => {
      themeListener = listener;
      return () => {};
    },
    notifyLoaded: () => {},
    notifySuccess: () => {},
    openLink: (url) => {
      openedLinks.push(url);
      return Promise.resolve();
    },
  };
  const source: PolicySource = {
    readRegister: options.readRegister ?? (() => Promise.resolve(aRegister(options.register))),
    readFirstDocuments: options.readFirstDocuments ?? (() => Promise.resolve([])),
    readFile: options.readFile ?? (() => new Promise(() => {})),
    confirmFile: () => Promise.resolve(),
    readVersions: options.readVersions ?? (() => Promise.resolve([])),
    readPage: options.readPage ?? (() => new Promise(() => {})),
    readPlainTexts: options.readPlainTexts ?? notKept,
    deliverPlainTexts: () => Promise.resolve(),
    searchTexts: options.searchTexts ?? (() => Promise.resolve({ hits: [], total: 0 })),
  };
  Object.assign(globalThis, { Worker: SearchWorkerDouble });
  const searcher = createSearcher(null);
  const connection: TabConnection = {
    host: options.host ?? Promise.resolve(host),
    source,
    waiting: waitingStore(),
    kept: Promise.resolve(nothingKept),
    // jsdom has no workers: texts are read in real browsers.
    texts: () => Promise.reject(new Error('no workers here')),
    search: () => Promise.resolve(searcher),
    signInByHand: () => Promise.resolve(),
    channelSettings: {
      offer: (chosen) => {
        savedSettings.push(chosen);
        return Promise.resolve();
      },
      savedAddress: () => Promise.resolve(options.savedAddress ?? null),
    },
    site: Promise.resolve({
      config: {
        ...{ appId: 'app', clientId: 'client', tenantId: 'tenant', scope: null, standIn: false },
        siteUrl: 'https://contoso.sharepoint.com/sites/styrdokument',
      },
      source,
      addressOf: ({ list, id }) => `https://contoso.sharepoint.com/${list}/${id}`,
      linkTo: (subPageId: string) => `https://teams.microsoft.com/${subPageId}`,
      signInByHand: () => Promise.resolve(),
    }),
  };
  const user = userEvent.setup();
  await act(async () => {
    render(<App connection={connection} sight={null} />);
    await Promise.resolve();
  });
  return {
    settingsToSave: () => savedSettings.at(-1)?.(),
    user,
    openedLinks,
    connection,
    changeTheme: (theme) => act(() => themeListener(theme)),
  };
}

/** jsdom has no IndexedDB: what is kept is seen in real browsers. */
const nothingKept: KeptHere = {
  memory: createSiteMemory(null),
  owner: () => null,
  register: () => Promise.resolve(null),
  shown: () => Promise.resolve(null),
  keepShown: () => undefined,
  remember: () => undefined,
  stopKeeping: () => Promise.resolve(),
  forget: () => Promise.resolve(),
  onForgotten: () => () => undefined,
};

/** A register into which no document's words have been read. */
const notKept: PolicySource['readPlainTexts'] = (ids) =>
  Promise.resolve(
    ids.map((documentId) => ({ documentId, rowVersion: null, plainText: null, plainTextOf: null })),
  );

/** The page has its heading, so the register is here. */
export async function whenShown(heading: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name: heading }, { timeout: 10_000 });
}

/** A text of plain paragraphs, "s1", "s2" and so on. */
export function aText(...paragraphs: readonly string[]): TextDocument {
  return {
    blocks: paragraphs.map((text, place) => ({
      kind: 'paragraph',
      anchor: `s${place + 1}`,
      label: null,
      runs: [{ kind: 'text', text }],
    })),
    notes: [],
    pageHeaders: [],
    pageFooters: [],
    losses: [],
    hasTrackedChanges: false,
    title: null,
    pages: [],
    language: 'sv-SE',
  };
}
