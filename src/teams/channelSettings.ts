/** What a team owner chooses when adding the tab to a channel, kept by Teams. */
import { pages } from '@microsoft/teams-js';
import { HostFailure } from './teamsHost';

export interface ChannelSettings {
  /** Tells this tab apart from others of the app in the same channel. */
  readonly entityId: string;
  /** The page that Teams loads in the channel. */
  readonly contentUrl: string;
  /** Where the tab leads for a person without Teams. */
  readonly websiteUrl: string;
  /** The name on the tab. */
  readonly suggestedDisplayName: string;
}

/**
 * Makes Teams' own Save button work: it is lit while `chosen` gives settings, and saves what `chosen` then gives.
 * Call it again whenever the choice changes. Only in the frame context `settings`.
 */
export function offerChannelSettings(chosen: () => ChannelSettings | null): void {
  pages.config.registerOnSaveHandler((save) => {
    const settings = chosen();
    if (settings === null) {
      save.notifyFailure('nothing chosen');
      return;
    }
    pages.config.setConfig(settings).then(
      () => save.notifySuccess(),
      (error: unknown) => save.notifyFailure(String(error)),
    );
  });
  pages.config.setValidityState(chosen() !== null);
}

/** What was saved before, when the tab's settings are opened again. Throws HostFailure `unexpected`. */
export async function readChannelSettings(): Promise<{
  entityId: string | null;
  contentUrl: string | null;
}> {
  try {
    const saved = await pages.getConfig();
    return { entityId: saved.entityId ?? null, contentUrl: saved.contentUrl || null };
  } catch (error) {
    throw new HostFailure('unexpected', error);
  }
}
