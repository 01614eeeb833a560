/** A row of Styrdokument and the policy document it means. */
import * as z from 'zod/mini';
import type { PolicyDocument } from '../domain/policyDocument';
import { byteCount, dateOnly, lookup, multiChoice, rowId, rowVersion, text } from './fieldValue';
import { listRows } from './listRow';

export const policyDocumentItem = z.object({
  Id: rowId,
  owshiddenversion: rowVersion,
  FileSystemObjectType: z.int(),
  Title: text,
  DocumentType: text,
  DecidedBy: text,
  DecidedOn: dateOnly,
  CaseNumber: text,
  DecisionSection: text,
  ValidFrom: dateOnly,
  ValidTo: dateOnly,
  DocumentOwner: text,
  ReviewDueOn: dateOnly,
  Subject: multiChoice,
  BelongsToId: lookup,
  File: z.object({
    UniqueId: z.guid(),
    Name: z.string().check(z.minLength(1)),
    ServerRelativeUrl: z.string().check(z.startsWith('/')),
    Length: byteCount,
    UIVersionLabel: text,
    ContentTag: text,
    ETag: text,
  }),
});

export type PolicyDocumentItem = z.output<typeof policyDocumentItem>;

export const policyDocumentRows = listRows(
  'Styrdokument',
  policyDocumentItem,
  toPolicyDocument,
  isFolder,
);

/** A document without a name goes by the name of its file. */
function toPolicyDocument(item: PolicyDocumentItem): PolicyDocument {
  const { File } = item;
  return {
    id: item.Id,
    rowVersion: item.owshiddenversion,
    title: item.Title ?? File.Name,
    documentType: item.DocumentType,
    decision: {
      decidedBy: item.DecidedBy,
      decidedOn: item.DecidedOn,
      section: item.DecisionSection,
      caseNumber: item.CaseNumber,
    },
    validity: { from: item.ValidFrom, to: item.ValidTo },
    documentOwner: item.DocumentOwner,
    reviewDueOn: item.ReviewDueOn,
    subjects: item.Subject,
    belongsTo: item.BelongsToId,
    file: {
      uniqueId: File.UniqueId,
      name: File.Name,
      serverRelativeUrl: File.ServerRelativeUrl,
      // ContentTag changes with the content only; ETag with the columns too, so it costs a needless reading at worst.
      contentVersion: File.ContentTag ?? File.ETag ?? `${File.UIVersionLabel ?? ''},${File.Length}`,
      versionLabel: File.UIVersionLabel,
      length: File.Length,
    },
  };
}

/** A library's rows are files (0) and folders (1). */
function isFolder(row: unknown): boolean {
  return folder.safeParse(row).success;
}

const folder = z.object({ FileSystemObjectType: z.literal(1) });
