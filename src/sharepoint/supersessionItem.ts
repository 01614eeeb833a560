/** A row of Upphävanden and the supersession it means. */
import type { Supersession } from '../domain/supersession';
import { dateOnly, lookup, NoSense, note, rowId, text } from './fieldValue';
import { listRows, type RowValues } from './listRow';

export const supersessionItem = {
  Id: rowId,
  Title: text,
  DocumentId: lookup,
  SupersededDocumentId: lookup,
  DecidedBy: text,
  DecidedOn: dateOnly,
  CaseNumber: text,
  Wording: note,
};

export type SupersessionItem = RowValues<typeof supersessionItem>;

export const supersessionRows = listRows('Upphävanden', supersessionItem, toSupersession);

/** `title` is empty when the row names the superseded document only by pointing at it. */
function toSupersession(item: SupersessionItem): Supersession {
  if (item.Title === null && item.SupersededDocumentId === null)
    throw new NoSense('no superseded document is written or chosen', 'Title');
  return {
    id: item.Id,
    documentId: item.DocumentId,
    supersededDocumentId: item.SupersededDocumentId,
    title: item.Title ?? '',
    decision: {
      decidedBy: item.DecidedBy,
      decidedOn: item.DecidedOn,
      section: null,
      caseNumber: item.CaseNumber,
    },
    wording: item.Wording,
  };
}
