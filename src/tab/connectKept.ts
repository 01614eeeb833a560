/** What is kept on this device for the person whom the host names: shown before anyone has signed in, taken away when it was another. */
import type { Register } from '../domain/policySource';
import { openRowStore } from '../sharepoint/rowStore';
import { createSiteMemory, type SiteMemory } from '../sharepoint/siteMemory';
import { registerOf } from '../sharepoint/siteRows';
import { within } from '../teams/deadline';
import type { TeamsHost } from '../teams/teamsHost';
import { mayKeep } from './keepingChoice';
import { databaseName, deleteDatabasesOfOthers, ownerIn } from './keptDatabases';

export interface KeptHere {
  readonly memory: SiteMemory;
  /** Whose things may be kept, null when nothing may. */
  owner(): string | null;
  /** The rows of last time; null when there are none. */
  register(): Promise<Register | null>;
  /** Empties what is kept and keeps nothing more until the tab is opened again. What is shown stays. */
  stopKeeping(): Promise<void>;
  /** The same, and what is shown goes too. */
  forget(): Promise<void>;
  /** Calls the listener when what is shown must go, until the returned function is called. */
  onForgotten(listener: () => void): () => void;
}

/** Never rejects: where nothing can be kept, nothing is. */
export async function connectKept(host: Promise<TeamsHost>): Promise<KeptHere> {
  let owner = await host.then(
    ({ context }) => (mayKeep() ? ownerIn(context, window.location.href) : null),
    () => null,
  );
  void deleteDatabasesOfOthers(owner);
  const memory = createSiteMemory(owner === null ? null : await openStore(owner));
  const listeners = new Set<() => void>();
  const stopKeeping = async () => {
    owner = null;
    await memory.stopKeeping();
    await deleteDatabasesOfOthers(null);
  };
  return {
    memory,
    owner: () => owner,
    async register() {
      const rows = await memory.known();
      return rows?.lists.get('Styrdokument')?.kind === 'here' ? registerOf(rows) : null;
    },
    stopKeeping,
    async forget() {
      for (const listener of listeners) listener();
      await memory.forget();
      await stopKeeping();
    },
    onForgotten(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A store that does not open soon is done without: nobody waits for it. */
async function openStore(owner: string) {
  const opening = databaseName(owner, 'rows').then(openRowStore);
  return within(longestOpeningMs, opening, () => new Error('the store is silent')).catch(
    () => null,
  );
}

const longestOpeningMs = 2_000;
