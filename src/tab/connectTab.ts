/** Begins the conversation with the host and the site at once, and hands the views what they may ask of them. */
import type { PolicySource } from '../domain/policySource';
import type { ChannelSettings } from '../teams/channelSettings';
import { connectToHost, type TeamsHost } from '../teams/teamsHost';
import type { ConnectedSite } from './connectSite';
import { mayKeepTexts } from './keepingChoice';
import type { TextReader } from './reading/textReader';
import { waitingStore, type WaitingStore } from './waitingStore';

export interface TabConnection {
  readonly host: Promise<TeamsHost>;
  readonly source: PolicySource;
  /** When SharePoint has asked us to wait, until when. */
  readonly waiting: WaitingStore;
  /** Signs in with a window or page of the host; only on a person's click. */
  signInByHand(): Promise<void>;
  readonly site: Promise<ConnectedSite>;
  /** The worker that reads and holds texts, begun when it is first asked for. */
  readonly texts: () => Promise<TextReader>;
  readonly channelSettings: ChannelSettingsDialogue;
}

/** The dialogue in which a team owner sets up the tab of a channel; only in the frame context `settings`. */
export interface ChannelSettingsDialogue {
  /** Lights the host's Save button, which then saves what `chosen` gives. */
  offer(chosen: () => ChannelSettings): Promise<void>;
  /** The address saved before, when the settings are opened again; null the first time. */
  savedAddress(): Promise<string | null>;
}

/** Starts everything that can start side by side: host, settings, sign-in code, SharePoint code. */
export function connectTab(): TabConnection {
  const waiting = waitingStore();
  const host = connectToHost();
  const site = import('./connectSite').then((room) =>
    room.connectSite({ host, onWaiting: waiting.set }),
  );
  let texts: Promise<TextReader> | null = null;
  // Each page shows the failure itself; unhandled, it would also be an error on the console.
  host.catch(() => undefined);
  site.catch(() => undefined);
  return {
    host,
    site,
    waiting,
    source: {
      readRegister: async (signal) => (await site).source.readRegister(signal),
      readFile: async (...asked) => (await site).source.readFile(...asked),
      readVersions: async (...asked) => (await site).source.readVersions(...asked),
      readPage: async (...asked) => (await site).source.readPage(...asked),
      readPlainTexts: async (...asked) => (await site).source.readPlainTexts(...asked),
    },
    texts: () => (texts ??= beginReading(host)),
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

/** Texts are kept for one person of one tenant; outside a tenant, nothing is. */
async function beginReading(host: Promise<TeamsHost>): Promise<TextReader> {
  const [{ context }, { createTextReader }] = await Promise.all([
    host,
    import('./reading/textReader'),
  ]);
  const { tenantId, userObjectId } = context;
  const isKnown = tenantId !== null && userObjectId !== null && mayKeepTexts();
  return createTextReader(isKnown ? `${tenantId} ${userObjectId}` : null);
}
