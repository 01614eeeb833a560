/** The kept rows of a site, checked again when they come out of the store. */
import * as z from 'zod/mini';
import { SourceFailure } from '../domain/policySource';
import type { ListRows } from './listRow';
import { changedSite, siteLists, type ListChange, type SiteRows } from './siteRows';

const failure = z.object({
  kind: z.enum([
    ...(['accessDenied', 'notFound', 'throttled', 'offline', 'signInRequired'] as const),
    'unexpected',
  ]),
  detail: z.string(),
  missing: z.nullable(z.string()),
});

/** What is said of the rows beside them. */
export const keptHeader = z.object({
  site: z.string(),
  siteUserId: z.nullable(z.int()),
  readAt: z.number(),
  sweptAt: z.number(),
  lists: z.record(
    z.string(),
    z.union([
      z.object({ columns: z.string(), token: z.nullable(z.string()) }),
      z.object({ failure }),
    ]),
  ),
});

export type KeptHeader = z.output<typeof keptHeader>;

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
  const header = keptHeader.safeParse(written);
  if (!header.success || header.data.readAt < notBefore) return null;
  const { site, lists, ...stand } = header.data;
  const rows = new Map<string, unknown[]>();
  for (const block of blocks) {
    const read = z.array(z.unknown()).parse(JSON.parse(block.rows));
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
