/** Reads the five lists of a site into a register: what came, what made no sense, and what did not come. */
import { SPInstance } from '@pnp/sp';
import * as z from 'zod/mini';
import type { PolicyDocument } from '../domain/policyDocument';
import type { MissingPart, Register, UnreadableRow } from '../domain/policySource';
import type { Supersession } from '../domain/supersession';
import { committeeRows } from './committeeItem';
import { goalRows } from './goalItem';
import { listFailure } from './listFailure';
import { readList } from './listReader';
import type { ListRows } from './listRow';
import { policyDocumentRows } from './policyDocumentItem';
import { responsibilityRows } from './responsibilityItem';
import { createSiteBatch, type AskSite } from './siteBatch';
import type { SiteConnection } from './siteConnection';
import { supersessionRows } from './supersessionItem';

/** Throws SourceFailure when the documents cannot be read, and the signal's reason when it is aborted. */
export async function readRegister(
  connection: SiteConnection,
  signal: AbortSignal,
): Promise<Register> {
  const ask = createSiteBatch(connection, signal);
  const read = <Meaning>(list: ListRows<Meaning>) => readRows(connection.siteUrl, ask, list);
  const [documents, supersessions, committees, goals, responsibilities, siteUserId] =
    await Promise.all([
      read(policyDocumentRows),
      read(supersessionRows),
      read(committeeRows),
      read(goalRows),
      read(responsibilityRows),
      readSiteUserId(ask),
    ]);
  signal.throwIfAborted();
  const [unread] = documents.missing;
  if (unread) throw unread.failure;

  const readings = [documents, supersessions, committees, goals, responsibilities];
  return {
    documents: documents.meanings,
    supersessions: supersessions.meanings.map((row) => named(row, documents.meanings)),
    committees: committees.meanings,
    goals: goals.meanings,
    responsibilities: responsibilities.meanings,
    unreadable: readings.flatMap((reading) => reading.unreadable),
    missing: readings.flatMap((reading) => reading.missing),
    siteUserId,
    readAt: connection.clock.now(),
  };
}

/** What came of one list; `missing` has one part when the list did not come at all. */
interface ListReading<Meaning> {
  readonly meanings: Meaning[];
  readonly unreadable: UnreadableRow[];
  readonly missing: MissingPart[];
}

async function readRows<Meaning>(
  site: string,
  ask: AskSite,
  list: ListRows<Meaning>,
): Promise<ListReading<Meaning>> {
  const reading: ListReading<Meaning> = { meanings: [], unreadable: [], missing: [] };
  try {
    for (const row of await readList(ask, list)) {
      const outcome = list.read(row);
      if (outcome.kind === 'understood') reading.meanings.push(outcome.meaning);
      if (outcome.kind === 'unreadable') reading.unreadable.push(outcome.row);
    }
  } catch (error) {
    const failure = await listFailure(error, site, ask, list);
    reading.missing.push({ list: list.list, failure });
  }
  return reading;
}

/** Who the person is to the site; without it the register is whole, and only "mine" is not known. */
async function readSiteUserId(ask: AskSite): Promise<number | null> {
  try {
    const user = await ask<unknown>((site) => SPInstance(site.web, 'currentuser').select('Id')());
    return siteUser.parse(user).Id;
  } catch {
    return null;
  }
}

const siteUser = z.object({ Id: z.int() });

/** A row that only points at the superseded document goes by that document's name. */
function named(row: Supersession, documents: readonly PolicyDocument[]): Supersession {
  if (row.title !== '') return row;
  const superseded = documents.find((document) => document.id === row.supersededDocumentId);
  return { ...row, title: superseded?.title ?? '' };
}
