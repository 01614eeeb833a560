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

/** Content that the file, or the page, had before; the current one is not among them. */
export interface FileVersion {
  /** SharePoint's number for it: 512 for 1.0, 513 for 1.1, 1024 for 2.0. */
  readonly versionId: number;
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** The text of a page on the site, which is no file of its own but a column of the page's row. */
export interface SitePage {
  readonly title: string | null;
  /** The page's canvas as SharePoint keeps it: HTML, to be read and never shown. Null when nothing is on it. */
  readonly canvasContent: string | null;
}

/** True when the text is that of a page: the file is one, or a link that leads to one. */
export function isSitePage(file: DocumentFile): boolean {
  return /\.(?:aspx|url)$/i.test(file.name);
}

/** A document's words as they were last read into the register. */
export interface StoredText {
  readonly documentId: string;
  /** The version of the row that the words came with; null where there is none. */
  readonly rowVersion: number | null;
  /** Null when there are none that can be read: what rests on them is not assessed. */
  readonly plainText: string | null;
  /** The content version that the words were read from. */
  readonly plainTextOf: string | null;
}

export interface PolicyDocument {
  /** The library's row id as text; a document known only from its repeal has `upphavd-<row id>`. */
  readonly id: string;
  /** Rises with every change of the row, its stored words included; null where SharePoint did not say. */
  readonly rowVersion: number | null;
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
