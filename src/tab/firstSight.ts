/** What can be drawn the first time: whom the host named and what was shown last time, where both come soon. */
import type { Register } from '../domain/policySource';
import { today } from './clockTime';
import type { TabConnection } from './connectTab';
import { lastKept } from './keepingChoice';
import { isFirstList, listingFrom } from './keptListing';
import type { Sentences } from './text/sv';
import { sentencesFor } from './text/TextContext';
import { currentAddress, goWhereSent } from './useTabAddress';
import type { DocumentListing } from './words/documentListing';

export interface FirstSight {
  readonly host: Awaited<TabConnection['host']>;
  readonly sentences: Sentences;
  /** The document list of last time, where that is what is opened; null when it is not known. */
  readonly listing: DocumentListing | null;
  /** The rows of last time, of the person whom the host named; null when there are none, and where the list is known. */
  readonly register: Register | null;
}

/** A person notices a wait after about this long; then the frame is drawn without its rows. */
const quietMs = 300;

/**
 * Null where nothing is kept, which leaves nothing to wait for, and where host or device are slow. Drawing once is
 * quicker than drawing a frame, then its language, then its rows.
 */
export async function firstSight(connection: TabConnection): Promise<FirstSight | null> {
  if (lastKept() === null) return null;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), quietMs));
  return Promise.race([late, answered(connection)]).catch(() => null);
}

async function answered({ host, kept }: TabConnection): Promise<FirstSight> {
  const named = await host;
  goWhereSent(named);
  const [sentences, here] = await Promise.all([sentencesFor(named.context.locale), kept]);
  const shown = { language: sentences.language, day: today() };
  const listing = isFirstList(currentAddress()) ? listingFrom(await here.shown(), shown) : null;
  const register = listing === null ? await here.register() : null;
  return { host: named, sentences, listing, register };
}
