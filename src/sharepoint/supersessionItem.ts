/** A row of Upphävanden and the supersession it means. */
import * as v from 'valibot';
import type { Supersession } from '../domain/supersession';
import { dateOnly, lookup, note, rowId, text } from './fieldValue';
import { listRows } from './listRow';

const columns = v.object({
  Id: rowId,
  Title: text,
  DocumentId: lookup,
  SupersededDocumentId: lookup,
  DecidedBy: text,
  DecidedOn: dateOnly,
  CaseNumber: text,
  Wording: note,
});

export const supersessionItem = v.pipe(
  columns,
  v.forward(
    v.check<v.InferOutput<typeof columns>, string>(
      (item) => item.Title !== null || item.SupersededDocumentId !== null,
      'no superseded document is written or chosen',
    ),
    ['Title'],
  ),
);

export type SupersessionItem = v.InferOutput<typeof supersessionItem>;

export const supersessionRows = listRows('Upphävanden', supersessionItem, toSupersession);

/** `title` is empty when the row names the superseded document only by pointing at it. */
function toSupersession(item: SupersessionItem): Supersession {
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
