/** Writes rows of the five lists: for the administrator's program only, the tab never writes. */
import { HttpRequestError, InjectHeaders } from '@pnp/queryable';
import type { IItems } from '@pnp/sp/items';
import * as v from 'valibot';
import type { ListTitle } from '../domain/policySource';
import { integer, readAnswer } from './checkedAnswer';
import { fieldValues, type RowValues } from './columnValue';
import { toSourceFailure } from './sharePointFailure';
import type { SiteConnection } from './siteConnection';

export type { RowValues } from './columnValue';

export interface RowWriter {
  /** Adds a row and gives its id. Throws SourceFailure. */
  add(list: ListTitle, values: RowValues): Promise<string>;
  /** The row's version while the lookup points at nothing; null when it points somewhere. Throws SourceFailure. */
  versionIfEmpty(list: ListTitle, id: string, lookup: string): Promise<string | null>;
  /**
   * Writes these columns and leaves the others. `changedMeanwhile`: the row is no longer of that version, and nothing
   * was written. Throws SourceFailure.
   */
  update(
    list: ListTitle,
    id: string,
    values: RowValues,
    version: string,
  ): Promise<'written' | 'changedMeanwhile'>;
}

export function createRowWriter(connection: SiteConnection, signal: AbortSignal): RowWriter {
  const itemsOf = (list: ListTitle): IItems =>
    connection.site(signal).web.lists.getByTitle(list).items;
  return {
    async add(list, values) {
      try {
        return readAnswer(added, await itemsOf(list).add(fieldValues(list, values))).Id;
      } catch (error) {
        throw toSourceFailure(error, connection.siteUrl, list);
      }
    },
    async versionIfEmpty(list, id, lookup) {
      try {
        const row = await itemsOf(list)
          .getById(Number(id))
          .select('Id', `${lookup}Id`)
          .using(InjectHeaders({ Accept: 'application/json;odata=minimalmetadata' }))<unknown>();
        const { [`${lookup}Id`]: target, 'odata.etag': version } = readAnswer(pointing, row);
        return target === null || target === undefined ? readAnswer(v.string(), version) : null;
      } catch (error) {
        throw toSourceFailure(error, connection.siteUrl, list);
      }
    },
    async update(list, id, values, version) {
      try {
        await itemsOf(list).getById(Number(id)).update(fieldValues(list, values), version);
        return 'written';
      } catch (error) {
        if (error instanceof HttpRequestError && error.status === 412) return 'changedMeanwhile';
        throw toSourceFailure(error, connection.siteUrl, list);
      }
    },
  };
}

const pointing = v.record(v.string(), v.unknown());
const added = v.object({ Id: v.pipe(integer, v.transform(String)) });
