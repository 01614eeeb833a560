/** What is kept on this device for the person whom the host names: shown before anyone has signed in, taken away when it was another. */
import type { Register } from '../domain/policySource';
import { openRowStore, type RowStore } from '../sharepoint/rowStore';
import type { ShownLast } from '../sharepoint/shownLast';
import { createSiteMemory, type SiteMemory } from '../sharepoint/siteMemory';
import { registerOf } from '../sharepoint/siteRows';
import { within } from '../teams/deadline';
import type { TeamsHost } from '../teams/teamsHost';
import { lastKept, mayKeep, nothingIsKept, rowsAreKept } from './keepingChoice';
import { databaseName, deleteDatabasesOfOthers, ownerIn } from './keptDatabases';

export interface KeptHere {
  readonly memory: SiteMemory;
  /** Whose things may be kept, null when nothing may. */
  owner(): string | null;
  /** The rows of last time; null when there are none. */
  register(): Promise<Register | null>;
  /** What was drawn last of those rows; null when that is not known. */
  shown(): Promise<ShownLast | null>;
  /** Keeps what has been drawn of the rows. */
  keepShown(shown: ShownLast): void;
  /** Rows have been kept: the next opening may begin to read them before the host has said who is there. */
  remember(): void;
  /** Empties what is kept and keeps nothing more until the tab is opened again. What is shown stays. */
  stopKeeping(): Promise<void>;
  /** The same, and what is shown goes too. */
  forget(): Promise<void>;
  /** Calls the listener when what is shown must go, until the returned function is called. */
  onForgotten(listener: () => void): () => void;
}

/**
 * Never rejects: where nothing can be kept, nothing is. What is kept of whoever was here last is taken up while the host is
 * asked who is here now; when it names another it is let go unseen.
 */
export async function connectKept(host: Promise<TeamsHost>): Promise<KeptHere> {
  const last = takeUp(lastKept());
  let owner = await host.then(
    ({ context }) => (mayKeep() ? ownerIn(context, window.location.href) : null),
    () => null,
  );
  const database = owner === null ? null : await databaseName(owner, 'rows');
  void deleteDatabasesOfOthers(owner);
  const { memory, shown } = database === last.database ? last : takeUp(database);
  const listeners = new Set<() => void>();
  const stopKeeping = async () => {
    owner = null;
    nothingIsKept();
    await memory.stopKeeping();
    await deleteDatabasesOfOthers(null);
  };
  return {
    memory,
    // Another tab may have been told since to keep nothing.
    owner: () => (mayKeep() ? owner : null),
    async register() {
      const rows = await memory.known();
      return rows?.lists.get('Styrdokument')?.kind === 'here' ? registerOf(rows) : null;
    },
    shown: () => shown,
    keepShown: (drawn) => memory.keepShown(drawn),
    remember() {
      if (owner !== null && database !== null && mayKeep()) rowsAreKept(database);
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

/** Begins to read what was drawn last out of the database of that name, else its rows; null for none. */
function takeUp(database: string | null) {
  const memory = createSiteMemory(database === null ? null : openStore(database));
  const shown = memory.shown();
  void shown.then((drawn) => (drawn === null ? memory.known() : null));
  return { database, memory, shown };
}

/** A store that does not open soon is done without: nobody waits for it. */
async function openStore(database: string): Promise<RowStore | null> {
  const opening = openRowStore(database);
  return within(longestOpeningMs, opening, () => new Error('the store is silent')).catch(
    () => null,
  );
}

const longestOpeningMs = 2_000;
