/** One row of the library as an import meets it: its columns as written, its text version, and its version. */
import { InjectHeaders } from '@pnp/queryable';
import * as v from 'valibot';
import type { DocumentFile } from '../domain/policyDocument';
import { listTitles } from '../domain/policySource';
import {
  policyDocumentItem,
  policyDocumentRows,
  type PolicyDocumentItem,
} from './policyDocumentItem';
import { readFields } from './listRow';
import { toSourceFailure } from './sharePointFailure';
import type { SiteConnection } from './siteConnection';

export interface LibraryRow {
  readonly id: string;
  readonly columns: LibraryColumns;
  readonly file: DocumentFile;
  /** The text version that the last import wrote, and the content version that it was made from. */
  readonly plainText: string | null;
  readonly plainTextOf: string | null;
  /** Changes whenever the row does; for `RowWriter.update`. */
  readonly version: string;
}

type LibraryColumns = Pick<
  PolicyDocumentItem,
  | 'Title'
  | 'DocumentType'
  | 'DecidedBy'
  | 'DecidedOn'
  | 'CaseNumber'
  | 'DecisionSection'
  | 'ValidFrom'
  | 'ValidTo'
  | 'DocumentOwner'
  | 'ReviewDueOn'
>;

const marks = v.object({
  PlainText: v.nullish(v.string()),
  PlainTextOf: v.nullish(v.string()),
  'odata.etag': v.string(),
});

/** Throws SourceFailure; null for a row that cannot be understood. */
export async function readLibraryRow(
  { site, siteUrl }: SiteConnection,
  id: string,
  signal: AbortSignal,
): Promise<LibraryRow | null> {
  const { select, expand } = policyDocumentRows;
  try {
    const row = await site(signal)
      .web.lists.getByTitle(listTitles.documents)
      .items.getById(Number(id))
      .select(...select, 'PlainText', 'PlainTextOf')
      .expand(...expand)
      // The row's version comes only where metadata is asked for.
      .using(InjectHeaders({ Accept: 'application/json;odata=minimalmetadata' }))<unknown>();
    return understood(row);
  } catch (error) {
    throw toSourceFailure(error, siteUrl, listTitles.documents);
  }
}

function understood(row: unknown): LibraryRow | null {
  const [item, meaning, mark] = [
    readFields(policyDocumentItem, row),
    policyDocumentRows.read(row),
    v.safeParse(marks, row),
  ];
  if (item.problems.length > 0 || !mark.success || meaning.kind !== 'understood') return null;
  const { file } = meaning.meaning;
  return (
    file && {
      id: item.values.Id,
      columns: item.values,
      file,
      plainText: mark.output.PlainText ?? null,
      plainTextOf: mark.output.PlainTextOf ?? null,
      version: mark.output['odata.etag'],
    }
  );
}
