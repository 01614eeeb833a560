/** What can be drawn the first time: whom the host named and the rows of last time, where both come soon. */
import type { Register } from '../domain/policySource';
import type { TabConnection } from './connectTab';
import { lastKept } from './keepingChoice';
import type { Sentences } from './text/sv';
import { sentencesFor } from './text/TextContext';

export interface FirstSight {
  readonly host: Awaited<TabConnection['host']>;
  readonly sentences: Sentences;
  /** The rows of last time, of the person whom the host named; null when there are none. */
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
  const [sentences, register] = await Promise.all([
    sentencesFor(named.context.locale),
    kept.then((here) => here.register()),
  ]);
  return { host: named, sentences, register };
}
