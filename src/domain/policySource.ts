/** What may be asked for, how it fails, and what could not be read: the one port of the domain. */
import type { Committee } from './committee';
import type { Goal } from './goal';
import type {
  DocumentFile,
  FileVersion,
  PolicyDocument,
  SitePage,
  StoredText,
} from './policyDocument';
import type { Responsibility } from './responsibility';
import type { Supersession } from './supersession';

/** The five lists by the names that people see on the site, as manifest/sharepoint-lists.json says. */
export const listTitles = {
  documents: 'Styrdokument',
  supersessions: 'Upphävanden',
  committees: 'Nämnder',
  goals: 'Mål',
  responsibilities: 'Ansvar',
} as const;
export type ListTitle = (typeof listTitles)[keyof typeof listTitles];

/** A row that came but made no sense: shown as unreadable, never dropped. */
export interface UnreadableRow {
  readonly list: ListTitle;
  /** The row's id as text; "?" when even that was missing. */
  readonly id: string;
  /** The row's own title where it could be read, so that a person can find it. */
  readonly title: string | null;
  /** The column's internal name. */
  readonly column: string;
  /** What was wrong, in the words of the check; may hold the value as written. */
  readonly why: string;
}

/** A list that did not come although others did: a missing list or column, or no permission. */
export interface MissingPart {
  readonly list: ListTitle;
  readonly failure: SourceFailure;
}

/** All that the site says, as one person may read it, at one moment. */
export interface Register {
  readonly documents: readonly PolicyDocument[];
  readonly supersessions: readonly Supersession[];
  readonly committees: readonly Committee[];
  readonly goals: readonly Goal[];
  readonly responsibilities: readonly Responsibility[];
  readonly unreadable: readonly UnreadableRow[];
  readonly missing: readonly MissingPart[];
  /** The signed-in person's id among the site's users; null when SharePoint did not say. */
  readonly siteUserId: number | null;
  /** Milliseconds since 1970 when the last answer came. */
  readonly readAt: number;
}

export type FailureKind =
  /** SharePoint says that the person may not. */
  | 'accessDenied'
  /** The site, list, column or file is not there; `missing` says which. */
  | 'notFound'
  /** SharePoint asked us to wait, and still did so when patience ended. */
  | 'throttled'
  /** No answer came through. */
  | 'offline'
  /** A person must sign in, or sign-in was refused. */
  | 'signInRequired'
  /** Anything else; `detail` says what SharePoint said. */
  | 'unexpected';

/** The answer did not come. Thrown, never turned into an empty list. */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure';

  constructor(
    readonly kind: FailureKind,
    /** The site's address, for the person to quote. */
    readonly site: string,
    /** What SharePoint or the network said, for the administrator. */
    readonly detail: string,
    /** For `notFound`: the list, column or file that is missing, as people name it. */
    readonly missing: string | null = null,
    options?: ErrorOptions,
  ) {
    super(detail, options);
  }
}

export interface PolicySource {
  /** Everything in one go. Throws SourceFailure when no documents can be read at all. */
  readRegister(signal?: AbortSignalLike): Promise<Register>;
  /**
   * Documents of the library whose names come first, at most so many, for those who wait for the register: without rows
   * that have no name or make no sense, and with nothing said of what else there is. Throws SourceFailure.
   */
  readFirstDocuments(most: number, signal?: AbortSignalLike): Promise<readonly PolicyDocument[]>;
  /**
   * The file's bytes as they are in the library now, or those of an earlier version. Throws SourceFailure; when the
   * version is gone, or is the current one, `notFound` names it.
   */
  readFile(file: DocumentFile, signal?: AbortSignalLike, versionId?: number): Promise<ArrayBuffer>;
  /** Throws SourceFailure when the person may not read the file any more, or it is gone. */
  confirmFile(file: DocumentFile, signal?: AbortSignalLike): Promise<void>;
  /**
   * Earlier versions of the file, or of the page that it is or leads to, newest first; the current one is not among
   * them. Throws as `readFile` and `readPage` do.
   */
  readVersions(file: DocumentFile, signal?: AbortSignalLike): Promise<readonly FileVersion[]>;
  /**
   * The page that the file is or leads to, see `isSitePage`, or an earlier version of it. Throws SourceFailure, as
   * `readFile` does, and DocumentRefused for a link that leads to anything but a page of this site: that is never asked
   * for.
   */
  readPage(file: DocumentFile, signal?: AbortSignalLike, versionId?: number): Promise<SitePage>;
  /** One for each of the documents, in the same order. Throws SourceFailure. */
  readPlainTexts(
    documentIds: readonly string[],
    signal?: AbortSignalLike,
  ): Promise<readonly StoredText[]>;
  /**
   * Hands the stored words of these documents to `take`, some at a time: first those that are kept on this device, then
   * the others in the order asked for. Throws SourceFailure, when what is kept has been handed over.
   */
  deliverPlainTexts(
    documentIds: readonly string[],
    take: (texts: readonly StoredText[]) => void,
    signal?: AbortSignalLike,
  ): Promise<void>;
  /**
   * Documents of the library whose texts hold these words, as the site's own search knows them: it may lag behind, and
   * it is never asked about columns. What a person typed is looked for, never obeyed. Throws SourceFailure.
   */
  searchTexts(words: string, signal?: AbortSignalLike): Promise<SiteSearchAnswer>;
}

export interface SiteSearchAnswer {
  /** Best first; the best few only. */
  readonly hits: readonly SiteSearchHit[];
  /** All that the site's search found. */
  readonly total: number;
}

export interface SiteSearchHit {
  /** The file's `uniqueId`: a row id alone could be that of another list's row. */
  readonly uniqueId: string;
  /** Words around those sought, with "…" where something is cut. */
  readonly excerpt: {
    readonly text: string;
    /** Start and end (exclusive) of each word that was found. */
    readonly marks: readonly (readonly [start: number, end: number])[];
  };
}

/** As much of AbortSignal as pure code may name; a real one fits. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
