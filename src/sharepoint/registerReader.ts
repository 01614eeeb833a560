/** Reads the five lists of a site into a register: what came, what made no sense, and what did not come. */
import type { Register } from '../domain/policySource';
import type { SiteConnection } from './siteConnection';
import { readSite } from './siteReader';
import { changedSite, registerOf } from './siteRows';

/** Throws SourceFailure when the documents cannot be read, and the signal's reason when it is aborted. */
export async function readRegister(
  connection: SiteConnection,
  signal: AbortSignal,
): Promise<Register> {
  return registerOf(changedSite(null, await readSite(connection, null, false, signal)));
}
