/** A row of Styrdokument and the policy document it means. */
import * as v from 'valibot';
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
} from './fieldValue';
import { listRows } from './listRow';

export const policyDocumentItem = v.object({
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
  File: v.object({
    UniqueId: v.pipe(v.string(), v.uuid()),
    Name: v.pipe(v.string(), v.minLength(1)),
    ServerRelativeUrl: v.pipe(v.string(), v.startsWith('/')),
    Length: byteCount,
    UIVersionLabel: text,
    ContentTag: text,
    ETag: text,
  }),
});

export type PolicyDocumentItem = v.InferOutput<typeof policyDocumentItem>;

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
  return v.safeParse(folder, row).success;
}

const folder = v.object({ FileSystemObjectType: v.literal(1) });
