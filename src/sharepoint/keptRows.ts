/** The kept rows of a site, checked again when they come out of the store. */
import * as v from 'valibot';
import { SourceFailure } from '../domain/policySource';
import { integer } from './checkedAnswer';
import type { ListRows } from './listRow';
import { changedSite, siteLists, type ListChange, type SiteRows } from './siteRows';

const failure = v.object({
  kind: v.picklist([
    ...(['accessDenied', 'notFound', 'throttled', 'offline', 'signInRequired'] as const),
    'unexpected',
  ]),
  detail: v.string(),
  missing: v.nullable(v.string()),
});

const moment = v.pipe(v.number(), v.finite());

/** What is said of the rows beside them. */
export const keptHeader = v.object({
  site: v.string(),
  siteUserId: v.nullable(integer),
  readAt: moment,
  sweptAt: moment,
  lists: v.record(
    v.string(),
    v.union([
      v.object({ columns: v.string(), token: v.nullable(v.string()) }),
      v.object({ failure }),
    ]),
  ),
});

export type KeptHeader = v.InferOutput<typeof keptHeader>;

/** Some rows of a list, as JSON. */
export interface KeptBlock {
  readonly list: string;
  readonly rows: string;
}

/** Which columns were asked for: rows that were read by an older version of the tab have others. */
export function columnsOf({ select, expand }: ListRows<unknown>): string {
  return [...select, '', ...expand].join();
}

export interface KeptSite {
  readonly site: string;
  readonly rows: SiteRows;
}

/** Null when it is not all there, was read before that moment, or is not of this version. Throws when a block is no JSON. */
export function readKept(
  written: unknown,
  blocks: readonly KeptBlock[],
  notBefore: number,
): KeptSite | null {
  const header = v.safeParse(keptHeader, written);
  if (!header.success || header.output.readAt < notBefore) return null;
  const { site, lists, ...stand } = header.output;
  const rows = new Map<string, unknown[]>();
  for (const block of blocks) {
    const read = v.parse(v.array(v.unknown()), JSON.parse(block.rows));
    const before = rows.get(block.list);
    if (before) before.push(...read);
    else rows.set(block.list, read);
  }
  const changes: ListChange[] = [];
  for (const list of siteLists) {
    const state = lists[list.list];
    if (state === undefined) return null;
    if ('failure' in state) {
      const { kind, detail, missing } = state.failure;
      const told = new SourceFailure(kind, site, detail, missing);
      changes.push({ kind: 'missing', list, failure: told });
    } else if (state.columns === columnsOf(list)) {
      const { token } = state;
      changes.push({ kind: 'whole', list, token, rows: rows.get(list.list) ?? [] });
    } else return null;
  }
  return { site, rows: changedSite(null, { ...stand, lists: changes }) };
}
