/** One policy document (styrdokument): what the register says of it, and its file. */
import type { Decision } from './decision';
import type { LocalDate } from './localDate';
import type { Period } from './period';

/** The file in the library; `contentVersion` changes with the content and not with the columns. */
export interface DocumentFile {
  readonly uniqueId: string;
  readonly name: string;
  readonly serverRelativeUrl: string;
  readonly contentVersion: string;
  readonly versionLabel: string | null;
  /** Bytes. */
  readonly length: number;
}

export interface PolicyDocument {
  /** The library's row id as text; a document known only from its repeal has `upphavd-<row id>`. */
  readonly id: string;
  readonly title: string;
  /** The genre as written ("Policy", "Reglemente"), null where the register does not say. */
  readonly documentType: string | null;
  readonly decision: Decision;
  readonly validity: Period;
  readonly documentOwner: string | null;
  readonly reviewDueOn: LocalDate | null;
  readonly subjects: readonly string[];
  /** The document (a policy) that this one belongs under. */
  readonly belongsTo: string | null;
  /** Null for a document that is not in the library. */
  readonly file: DocumentFile | null;
}
