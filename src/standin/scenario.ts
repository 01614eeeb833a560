/** What a scenario is: the site's rows and files, who may read them, and what goes wrong. */
import type { PersonKey } from './people';

/**
 * A cell as a scenario writes it, by the column's type in manifest/sharepoint-lists.json:
 * text, note, choice: string · multiChoice: strings · number: number · dateOnly: 'YYYY-MM-DD' ·
 * lookup: the row's id · multiLookup: ids · multiPerson: keys of people. `null` is an empty cell.
 */
export type CellValue = string | number | boolean | null | readonly string[] | readonly number[];

export interface ScenarioRow {
  /** Ids of a list rise, as SharePoint's do; gaps are allowed. */
  readonly id: number;
  /** By internal name. A column that is left out is empty. */
  readonly values: Readonly<Record<string, CellValue>>;
  /** Rows of the library have one; rows of the lists have none. */
  readonly file?: ScenarioFile;
  /** Who may read the row and its file. Left out: everyone who may read the site. */
  readonly readers?: readonly PersonKey[];
  /** Laid over the item's JSON as it is sent, unchecked: for rows that make no sense. */
  readonly raw?: Readonly<Record<string, unknown>>;
  /** When it was last changed (ISO, UTC). Left out: the scenario's day. */
  readonly modified?: string;
  /** Who changed it last. Left out: the registrar. */
  readonly editor?: PersonKey;
}

export interface ScenarioFile {
  /** The file's name in the library, e.g. 'internationell-policy.docx'. */
  readonly name: string;
  /** Called when the file is asked for; may be called again, so it must give the same bytes. */
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** When this content was written (ISO, UTC). Left out: when the row was last changed. */
  readonly modified?: string;
  /** Length in bytes. Left out: `bytes` is called once at start to learn it. */
  readonly length?: number;
  /** Its words, as an import has stored them in the row. Left out: nobody has. */
  readonly plainText?: () => Promise<string>;
  /** Earlier versions, oldest first; they become 1.0, 2.0, … and the file itself the next. */
  readonly versions?: readonly Omit<ScenarioFile, 'versions'>[];
}

/** A modern page of the site. */
export interface ScenarioPage {
  readonly id: number;
  /** The file's name in Webbplatssidor, ending in .aspx. */
  readonly name: string;
  readonly title: string;
  /** CanvasContent1 as SharePoint keeps it: HTML. */
  readonly canvas: () => string | Promise<string>;
  /** What it said before, oldest first; they become 1.0, 2.0, … and the page itself the next. */
  readonly versions?: readonly Pick<ScenarioPage, 'canvas' | 'modified'>[];
  /** When it was last changed (ISO, UTC). Left out: the scenario's day. */
  readonly modified?: string;
  /** Who may read it. Left out: everyone who may read the site. */
  readonly readers?: readonly PersonKey[];
}

export interface ScenarioList {
  /** A list of manifest/sharepoint-lists.json, by title. */
  readonly title: string;
  readonly rows: readonly ScenarioRow[];
}

/** Something that goes wrong on purpose. All that is left out matches everything. */
export interface Fault {
  readonly kind: FaultKind;
  readonly person?: PersonKey;
  /** GET, POST, MERGE …; as the verb is meant, so X-HTTP-Method counts. */
  readonly method?: string;
  /** A regular expression on the decoded path and query below the site, e.g. "getByTitle\\('Ansvar'\\)". */
  readonly path?: string;
  /** After so many times it stops. Left out: it goes on until taken away. */
  readonly times?: number;
  /** Of `throttled` and `unavailable`: seconds to wait; 'httpDate' form on request; null: no header. */
  readonly retryAfterSeconds?: number | null;
  readonly retryAfterForm?: 'seconds' | 'httpDate';
  /** Of `slow`: milliseconds before the answer. Left out: 2000. */
  readonly delayMs?: number;
  /** Of `nonsenseRow`: laid over the first row of the answer. */
  readonly raw?: Readonly<Record<string, unknown>>;
}

/**
 * unauthorized 401 · forbidden 403 · listMissing 404 · throttled 429 · unavailable 503 ·
 * slow: answers late · cut: the connection is cut half-way · malformedJson: half a body, status 200 ·
 * nonsenseRow: the first row is overlaid with `raw`.
 */
export type FaultKind =
  | 'unauthorized'
  | 'forbidden'
  | 'listMissing'
  | 'throttled'
  | 'unavailable'
  | 'slow'
  | 'cut'
  | 'malformedJson'
  | 'nonsenseRow';

export interface Scenario {
  /** As written after --scenario. */
  readonly name: string;
  /** One sentence for people, in Swedish. */
  readonly description: string;
  /** False: a new team site, with its Documents library and none of the manifest's lists. */
  readonly siteIsSetUp: boolean;
  /** Titles of manifest lists that this site lacks although it is set up. */
  readonly withoutLists?: readonly string[];
  /** Columns that this site lacks although it is set up, as 'List title/InternalName'. */
  readonly withoutColumns?: readonly string[];
  /** Lists of the manifest that are left out here are there, and empty. */
  readonly lists: readonly ScenarioList[];
  /** In Webbplatssidor, by rising ids. Left out: none. */
  readonly pages?: readonly ScenarioPage[];
  readonly faults?: readonly Fault[];
  /** The instant at which the site was last changed (ISO, UTC). Left out: 2026-11-20T08:00:00Z. */
  readonly changedAt?: string;
}
