/** What the stand-in keeps in memory: one site, its lists, columns, rows, files and people. */

/** A column value as the stand-in keeps it; days and times are ISO instants in UTC, lookups and persons ids. */
export type StoredValue = string | number | boolean | null | readonly string[] | readonly number[];

export interface StoredField {
  readonly id: string;
  readonly internalName: string;
  /** TypeAsString: Text, Note, Choice, Lookup, LookupMulti … */
  type: string;
  /** The id of the list that a lookup points at. */
  lookupListId?: string;
  /** DateTime columns only: the day alone, kept as the site's midnight. */
  dateOnly?: boolean;
  /** Every property of SP.Field that is not derived, as it is sent. */
  readonly properties: Record<string, unknown>;
}

export interface StoredFileVersion {
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly length: number;
  readonly created: string;
  /** 1 for version 1.0, which SharePoint calls 512. */
  readonly major: number;
}

export interface StoredFile {
  name: string;
  readonly uniqueId: string;
  current: StoredFileVersion;
  /** Earlier versions, oldest first; the current one is not among them. */
  readonly earlier: StoredFileVersion[];
}

export interface StoredRow {
  readonly id: number;
  readonly guid: string;
  /** Rises with every change: the number in the ETag. */
  version: number;
  created: string;
  modified: string;
  authorId: number;
  editorId: number;
  contentTypeId: string;
  readonly values: Map<string, StoredValue>;
  readonly file: StoredFile | null;
  /** The row as it was before each change, oldest first; of pages only. */
  readonly earlier: StoredRow[];
  /** Ids of the site users who may read the row; null is everyone who may read the site. */
  readers: ReadonlySet<number> | null;
  readonly raw: Readonly<Record<string, unknown>> | null;
}

export interface StoredView {
  readonly id: string;
  title: string;
  readonly url: string;
  readonly fields: string[];
  readonly properties: Record<string, unknown>;
}

export interface StoredContentType {
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly fieldNames: string[];
}

export interface StoredList {
  readonly id: string;
  readonly rootFolderId: string;
  title: string;
  readonly isLibrary: boolean;
  /** Server-relative path of the root folder. */
  readonly path: string;
  readonly entityTypeName: string;
  readonly created: string;
  lastModified: string;
  lastDeleted: string;
  /** Rises with every change to the list's own settings: its ETag. */
  version: number;
  nextItemId: number;
  readonly properties: Record<string, unknown>;
  readonly fields: StoredField[];
  readonly views: StoredView[];
  readonly contentTypes: StoredContentType[];
  /** In order of id. */
  readonly rows: Map<number, StoredRow>;
}

export interface SiteUser {
  readonly id: number;
  readonly title: string;
  readonly email: string;
  readonly loginName: string;
  readonly nameId: string;
  readonly isSiteAdmin: boolean;
}
