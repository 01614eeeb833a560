/** The first screen of the document list as it was drawn last, in words: read out of the store before any row is. */
import * as v from 'valibot';
import { facets } from '../domain/documentFilter';
import type { LocalDate } from '../domain/localDate';
import { statusTones } from './components/StatusBadge';
import type { TabAddress } from './tabAddress';
import type { DocumentListing } from './words/documentListing';

const status = v.object({
  tone: v.picklist(statusTones),
  word: v.string(),
  detail: v.string(),
});

const group = v.object({
  facet: v.picklist(facets),
  label: v.string(),
  choices: v.array(
    v.object({ value: v.string(), name: v.string(), count: v.number(), chosen: v.boolean() }),
  ),
});

const keptListing = v.object({
  /** In whose words. */
  language: v.string(),
  /** The days on which it reads like this, both inclusive. */
  from: v.string(),
  until: v.string(),
  inForce: v.number(),
  documents: v.number(),
  inLibrary: v.number(),
  groups: v.array(group),
  count: v.number(),
  rows: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      muted: v.boolean(),
      status,
      facts: v.array(v.string()),
      finding: v.nullable(status),
    }),
  ),
});

export type KeptListing = v.InferOutput<typeof keptListing>;

/** As many as the highest window shows at first. */
const rowsKept = 40;

/** What may be kept of a listing that reads like this on those days. */
export function toKeep(
  listing: DocumentListing,
  { language, from, until }: { language: string; from: LocalDate; until: LocalDate },
): KeptListing {
  const { inForce, documents, inLibrary, groups, count, row } = listing;
  const rows = Array.from({ length: Math.min(count, rowsKept) }, (_, place) => row(place));
  return {
    ...{ language, from, until, inForce, documents, inLibrary, count },
    groups: groups.map(({ facet, label, choices }) => ({ facet, label, choices: [...choices] })),
    rows: rows.flatMap((one) => (one === null ? [] : { ...one, facts: [...one.facts] })),
  };
}

/** Null when it is not one, or of other days or another language. `readAt`: when the rows were read that it shows. */
export function listingFrom(
  kept: { readonly readAt: number; readonly shown: unknown } | null,
  { language, day }: { language: string; day: LocalDate },
): DocumentListing | null {
  const read = v.safeParse(keptListing, kept?.shown);
  if (kept === null || !read.success) return null;
  const { rows, from, until, ...listing } = read.output;
  if (listing.language !== language || day < from || day > until) return null;
  return { ...listing, readAt: kept.readAt, row: (place) => rows[place] ?? null };
}

/** Only the list as it opens is kept: of today, with no filter chosen. */
export function isFirstList({ page, day, filters }: TabAddress): boolean {
  return page.name === 'documents' && day === null && Object.keys(filters).length === 0;
}
