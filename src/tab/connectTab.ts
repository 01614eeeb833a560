/** Begins the conversation with the host and the site at once, and hands the views what they may ask of them. */
import type { PolicySource } from '../domain/policySource';
import type { ChannelSettings } from '../teams/channelSettings';
import { connectToHost, type TeamsHost } from '../teams/teamsHost';
import { connectKept, type KeptHere } from './connectKept';
import type { ConnectedSite } from './connectSite';
import { lastKept } from './keepingChoice';
import type { TextReader } from './reading/textReader';
import type { Searcher } from './searching/searcher';
import { waitingStore, type WaitingStore } from './waitingStore';

export interface TabConnection {
  readonly host: Promise<TeamsHost>;
  readonly source: PolicySource;
  /** When SharePoint has asked us to wait, until when. */
  readonly waiting: WaitingStore;
  /** Signs in with a window or page of the host; only on a person's click. */
  signInByHand(): Promise<void>;
  readonly site: Promise<ConnectedSite>;
  /** What the same person was shown last, on this device. */
  readonly kept: Promise<KeptHere>;
  /** The worker that reads and holds texts, begun when it is first asked for. */
  readonly texts: () => Promise<TextReader>;
  /** The worker that searches, begun when it is first asked for. */
  readonly search: () => Promise<Searcher>;
  readonly channelSettings: ChannelSettingsDialogue;
}

/** The dialogue in which a team owner sets up the tab of a channel; only in the frame context `settings`. */
export interface ChannelSettingsDialogue {
  /** Lights the host's Save button, which then saves what `chosen` gives. */
  offer(chosen: () => ChannelSettings): Promise<void>;
  /** The address saved before, when the settings are opened again; null the first time. */
  savedAddress(): Promise<string | null>;
}

/**
 * Starts everything that can start side by side: host, settings, sign-in code, SharePoint code. Where rows of last time
 * are kept, the latter two wait until the first question: they would take the thread on which the rows are drawn.
 */
export function connectTab(): TabConnection {
  const waiting = waitingStore();
  const host = connectToHost();
  const kept = connectKept(host);
  let begin = () => {};
  const site = new Promise<void>((resolve) => (begin = resolve))
    .then(() => import('./connectSite'))
    .then((room) => room.connectSite({ host, kept, onWaiting: waiting.set }));
  if (lastKept() === null) begin();
  let texts: Promise<TextReader> | null = null;
  let search: Promise<Searcher> | null = null;
  // Each page shows the failure itself; unhandled, it would also be an error on the console.
  host.catch(() => undefined);
  kept.catch(() => undefined);
  site.catch(() => undefined);
  return {
    host,
    site,
    kept,
    waiting,
    source: {
      readRegister: async (signal) => {
        begin();
        return (await site).source.readRegister(signal);
      },
      readFirstDocuments: async (...asked) => (await site).source.readFirstDocuments(...asked),
      readFile: async (...asked) => (await site).source.readFile(...asked),
      confirmFile: async (...asked) => (await site).source.confirmFile(...asked),
      readVersions: async (...asked) => (await site).source.readVersions(...asked),
      readPage: async (...asked) => (await site).source.readPage(...asked),
      readPlainTexts: async (...asked) => (await site).source.readPlainTexts(...asked),
      deliverPlainTexts: async (...asked) => (await site).source.deliverPlainTexts(...asked),
      searchTexts: async (...asked) => (await site).source.searchTexts(...asked),
    },
    texts: () => (texts ??= beginReading(kept)),
    search: () => (search ??= beginSearching(kept, () => (search = null))),
    signInByHand: async () => (await site).signInByHand(),
    channelSettings: {
      offer: async (chosen) => {
        await host;
        (await import('../teams/channelSettings')).offerChannelSettings(chosen);
      },
      savedAddress: async () => {
        await host;
        const room = await import('../teams/channelSettings');
        return (await room.readChannelSettings()).contentUrl;
      },
    },
  };
}

async function beginReading(kept: Promise<KeptHere>): Promise<TextReader> {
  const [here, { createTextReader }] = await Promise.all([kept, import('./reading/textReader')]);
  return createTextReader(here.owner());
}

/** What is indexed goes with all else that is forgotten; the next question begins anew. */
async function beginSearching(kept: Promise<KeptHere>, onForgotten: () => void): Promise<Searcher> {
  const [here, { createSearcher }, { indexStore }] = await Promise.all([
    kept,
    import('./searching/searcher'),
    import('./searching/indexStore'),
  ]);
  const searcher = createSearcher(indexStore(here));
  const stop = here.onForgotten(() => {
    stop();
    onForgotten();
    searcher.end();
  });
  return searcher;
}
