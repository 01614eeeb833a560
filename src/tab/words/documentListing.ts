/** The document list as a reader sees it: how many apply, the filters with their counts, and each row in words. */
import {
  choicesOf,
  documentRows,
  filterDocuments,
  orderDocuments,
  type DocumentFilter,
  type DocumentRow,
} from '../../domain/documentFilter';
import type { JudgedRegister } from '../../domain/judgedRegister';
import type { DocumentRowWords } from '../components/DocumentTable';
import type { FilterGroup } from '../components/filterGroup';
import type { Sentences } from '../text/sv';
import { filterGroups } from './filterWords';
import { rowWords } from './rowWords';

export interface DocumentListing {
  /** Documents in force on the day. */
  readonly inForce: number;
  /** All of the register's, those known only from their repeal among them. */
  readonly documents: number;
  /** Those in the library. */
  readonly inLibrary: number;
  /** Milliseconds since 1970. */
  readonly readAt: number;
  readonly groups: readonly FilterGroup[];
  /** How many the filters leave. */
  readonly count: number;
  /** The row at that place, from 0; null where it is not known yet. */
  readonly row: (place: number) => DocumentRowWords | null;
}

/** Every document of the day in the order of the list; keep it while register and day stay the same. */
export function orderedDocuments(judged: JudgedRegister): readonly DocumentRow[] {
  return orderDocuments(documentRows(judged), 'title');
}

/**
 * `documents` are those of the same register and day. The last listing of them is kept: while someone searches, the same
 * one is asked for with every key.
 */
export function documentListing(
  documents: readonly DocumentRow[],
  judged: JudgedRegister,
  filter: DocumentFilter,
  text: Sentences,
): DocumentListing {
  const asked = JSON.stringify([text.language, filter]);
  const known = last.get(documents);
  if (known?.asked === asked) return known.listing;
  const listing = listingOf(documents, judged, filter, text);
  last.set(documents, { asked, listing });
  return listing;
}

const last = new WeakMap<
  readonly DocumentRow[],
  { readonly asked: string; readonly listing: DocumentListing }
>();

function listingOf(
  documents: readonly DocumentRow[],
  judged: JudgedRegister,
  filter: DocumentFilter,
  text: Sentences,
): DocumentListing {
  const { register } = judged.index;
  const shown = filterDocuments(documents, filter);
  // What the words find is counted over the answers, not in the filters.
  const choices = choicesOf(documents, { ...filter, text: '' });
  const words = rowWords(judged, text);
  return {
    inForce: documents.filter((row) => row.validity.status === 'inForce').length,
    documents: documents.length,
    inLibrary: register.documents.length,
    readAt: register.readAt,
    groups: filterGroups(choices, filter, judged.index, text),
    count: shown.length,
    row: (place) => {
      const row = shown[place];
      return row === undefined ? null : words(row);
    },
  };
}
