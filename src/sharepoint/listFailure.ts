/** Why a list did not come; when a column is missing, which. */
import { HttpRequestError } from '@pnp/queryable';
import { SourceFailure } from '../domain/policySource';
import { listDeclaration } from '../manifest/siteManifest';
import { readColumnNames } from './listReader';
import type { ListRows } from './listRow';
import { toSourceFailure } from './sharePointFailure';
import type { AskSite } from './siteBatch';

/**
 * A question that SharePoint finds wrong (400) most often names a column that the list has not. The list's own columns
 * tell which: SharePoint's sentence comes in the person's language, and stops at the first.
 */
export async function listFailure(
  error: unknown,
  site: string,
  ask: AskSite,
  { list, select }: ListRows<unknown>,
): Promise<SourceFailure> {
  const failure = toSourceFailure(error, site, list);
  if (!(error instanceof HttpRequestError) || error.status !== 400) return failure;
  const present = await readColumnNames(ask, list).catch(() => null);
  const absent = listDeclaration(list).columns.filter(
    ({ internalName }) => asksFor(select, internalName) && present?.has(internalName) === false,
  );
  if (absent.length === 0) return failure;
  const detail = `${list} lacks ${absent.map((column) => column.internalName).join(', ')}`;
  const names = absent.map((column) => column.displayName).join(', ');
  return new SourceFailure('notFound', site, detail, names, { cause: error });
}

/** A lookup is asked for by the ids of its rows. */
function asksFor(select: readonly string[], column: string): boolean {
  return select.includes(column) || select.includes(`${column}Id`);
}
