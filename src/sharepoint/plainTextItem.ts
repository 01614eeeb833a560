/** A row of Styrdokument and the stored words of its document. */
import type { StoredText } from '../domain/policyDocument';
import { note, rowId, rowVersion, text } from './fieldValue';
import { listRows } from './listRow';

export const plainTextRows = listRows(
  'Styrdokument',
  { Id: rowId, owshiddenversion: rowVersion, PlainText: note, PlainTextOf: text },
  ({ Id, owshiddenversion, PlainText, PlainTextOf }): StoredText => ({
    documentId: Id,
    rowVersion: owshiddenversion,
    plainText: PlainText,
    plainTextOf: PlainTextOf,
  }),
);
