/** A row of Styrdokument and the policy document it means. */
import type { PolicyDocument } from '../domain/policyDocument';
import {
  byteCount,
  dateOnly,
  integer,
  lookup,
  multiChoice,
  rowId,
  rowVersion,
  text,
  wordsLike,
} from './fieldValue';
import { listRows, partsOf, type RowValues } from './listRow';

export const policyDocumentItem = {
  Id: rowId,
  owshiddenversion: rowVersion,
  FileSystemObjectType: integer,
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
  File: partsOf({
    UniqueId: wordsLike(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, 'GUID'),
    Name: wordsLike(/./, 'name'),
    ServerRelativeUrl: wordsLike(/^\//, 'path'),
    Length: byteCount,
    UIVersionLabel: text,
    ContentTag: text,
    ETag: text,
  }),
};

export type PolicyDocumentItem = RowValues<typeof policyDocumentItem>;

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
  return (row as { FileSystemObjectType?: unknown } | null)?.FileSystemObjectType === 1;
}
