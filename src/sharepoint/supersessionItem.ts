/** A row of Upphävanden and the supersession it means. */
import * as z from 'zod/mini';
import type { Supersession } from '../domain/supersession';
import { dateOnly, lookup, note, rowId, text } from './fieldValue';
import { listRows } from './listRow';

export const supersessionItem = z
  .object({
    Id: rowId,
    Title: text,
    DocumentId: lookup,
    SupersededDocumentId: lookup,
    DecidedBy: text,
    DecidedOn: dateOnly,
    CaseNumber: text,
    Wording: note,
  })
  .check(
    z.refine(
      (item: { Title: string | null; SupersededDocumentId: string | null }) =>
        item.Title !== null || item.SupersededDocumentId !== null,
      { path: ['Title'], error: 'no superseded document is written or chosen' },
    ),
  );

export type SupersessionItem = z.output<typeof supersessionItem>;

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
