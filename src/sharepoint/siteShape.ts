/** What a site consists of as far as the manifest speaks of it: lists, their columns and their views. */

export interface SiteShape {
  /** Every list that people can see. */
  readonly lists: readonly ListShape[];
  readonly siteColumns: readonly SiteColumnShape[];
  /** Content types of the site itself. */
  readonly contentTypes: readonly SiteContentTypeShape[];
  readonly timeZone: SiteTimeZone;
}

export interface SiteTimeZone {
  /** As SharePoint tells it: (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna. */
  readonly name: string;
  /** Whether days begin there when they begin in Sweden, summer and winter. */
  readonly isSwedish: boolean;
}

export interface SiteColumnShape {
  readonly internalName: string;
  readonly type: string;
  readonly group: string;
}

export interface ContentTypeShape {
  readonly id: string;
  readonly name: string;
}

export interface SiteContentTypeShape extends ContentTypeShape {
  /** Internal names of its columns; empty for every content type but the manifest's. */
  readonly columns: readonly string[];
}

export interface ListShape {
  readonly id: string;
  readonly title: string;
  /** Below the site, as the manifest writes it: Styrdokument, Lists/Ansvar. */
  readonly address: string;
  /** SharePoint's number: 100 a list, 101 a library. */
  readonly template: number;
  readonly versioning: boolean;
  /** Its content types; empty, as are columns and views, for a list that was not asked about. */
  readonly contentTypes: readonly ContentTypeShape[];
  readonly columns: readonly ColumnShape[];
  readonly views: readonly ViewShape[];
}

export interface ColumnShape {
  readonly internalName: string;
  readonly displayName: string;
  /** SharePoint's TypeAsString: Text, Choice, LookupMulti … */
  readonly type: string;
  readonly indexed: boolean;
  /** Null for a column that is no choice. */
  readonly choices: readonly string[] | null;
  readonly fillIn: boolean;
  /** Null for a column that is no date; false for a date with a time. */
  readonly dateOnly: boolean | null;
  /** The id of the list that a lookup points at; null for other columns. */
  readonly lookupListId: string | null;
  /** Whether many lines of text stop at 255 signs, as they do in a library unless it is said; null for others. */
  readonly limited: boolean | null;
}

export interface ViewShape {
  readonly title: string;
  /** Internal names of the columns that it shows. */
  readonly columns: readonly string[];
}

/** The site-relative address of a list in the form in which SharePoint compares: without case. */
export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
