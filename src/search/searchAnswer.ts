/** What is asked of the search, and what it answers. */
import type { ResponsibilityState } from '../domain/responsibilityState';
import type { ValidityStatus } from '../domain/validity';

/** Where everything stands on the day that is looked at. What is not named counts as unknown. */
export interface Standing {
  readonly documents: ReadonlyMap<string, ValidityStatus>;
  readonly responsibilities: ReadonlyMap<string, ResponsibilityState>;
}

export interface SearchQuestion {
  /** As typed; the last word may be half typed. */
  readonly query: string;
  readonly standing: Standing;
  /** Ids of the documents that the reader's filters leave; null when nothing is filtered away. */
  readonly chosen: ReadonlySet<string> | null;
  /** Whether what has ended is among the hits; else it is only counted. */
  readonly withEnded: boolean;
  /** Hits of each kind that are handed over; all are counted. */
  readonly most: number;
}

/** Words to show; each mark is a start and an end (exclusive) in `text`. */
export interface MarkedWords {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** A place in a document's text, as the search was given it. */
export interface PassagePlace {
  readonly documentId: string;
  /** Null where only stored words are known: the place is then found by its words. */
  readonly anchor: string | null;
  /** The whole paragraph, NFC and without soft hyphens. */
  readonly paragraph: string;
  /** The headings above it, outermost first where levels are known; at most the nearest one for stored words. */
  readonly headings: readonly string[];
}

export interface DocumentHit {
  readonly kind: 'document';
  readonly id: string;
  readonly status: ValidityStatus;
  readonly title: MarkedWords;
  /** The place in its text that answers best; null where only name or facts do. */
  readonly passage: PassageHit | null;
  readonly score: number;
}

export interface PassageHit {
  readonly kind: 'passage';
  readonly place: PassagePlace;
  readonly status: ValidityStatus;
  /** The words around the matches: the paragraph or a part of it, with "…" where something is cut. */
  readonly excerpt: MarkedWords;
  readonly score: number;
}

export interface ResponsibilityHit {
  readonly kind: 'responsibility';
  readonly id: string;
  readonly state: ResponsibilityState;
  readonly what: MarkedWords;
  readonly passage: MarkedWords | null;
  readonly score: number;
}

export interface HitGroup<Hit> {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** All that answer, the ended ones only when they were asked for. */
  readonly count: number;
  /** Those that answer among what has ended: "3 bland upphävda". Counted whether they are shown or not. */
  readonly ended: number;
}

/** A word that does not stand anywhere, and the one that was searched instead. */
export interface Respelling {
  readonly typed: string;
  readonly read: string;
}

/** What to say when nothing was found. */
export interface EmptyHelp {
  readonly searched: {
    readonly documents: number;
    /** Those of them whose words are here. */
    readonly texts: number;
    readonly responsibilities: number;
  };
  /** The whole query in words that stand in the texts; null when none come close. */
  readonly suggestion: string | null;
  /** Answers that the reader's filters hide, those in force and those that have ended. */
  readonly withoutFilters: number;
  /** Answers among what has ended, within the filters. */
  readonly amongEnded: number;
}

export interface Found {
  readonly kind: 'found';
  readonly documents: HitGroup<DocumentHit>;
  readonly passages: HitGroup<PassageHit>;
  readonly responsibilities: HitGroup<ResponsibilityHit>;
  /** True for "vem ansvarar för …": responsibilities are the answer, and belong first. */
  readonly asksWho: boolean;
  readonly respelled: readonly Respelling[];
  /** Only when no hit of any kind is handed over. */
  readonly help: EmptyHelp | null;
}

export type SearchAnswer =
  | Found
  /** Nothing to look for: no letters and no digits. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'refused'; readonly reason: 'tooLong'; readonly longest: number };

/** How a word of the query came to match. */
export type MatchKind =
  | 'exact'
  | 'inflected'
  /** The word is a part of a longer one: säkerhet in trafiksäkerhetspolicy. */
  | 'partOfCompound'
  /** The word's own parts stand together: skolskjutsregler in "regler för skolskjuts". */
  | 'splitCompound'
  /** Two typed words are one, or one is written with a hyphen. */
  | 'joined'
  /** "Alkohol- och drogpolicy" for alkoholpolicy. */
  | 'elliptic'
  | 'withoutDots'
  | 'respelled'
  | 'halfTyped'
  /** Another name of the same: an abbreviation, an earlier or later name of a committee, an everyday word. */
  | 'otherName'
  | 'caseNumber'
  | 'section'
  | 'date'
  | 'phrase';

export type MatchField = 'title' | 'facts' | 'heading' | 'text';

/** One reason for a rank, strongest first: a word's best match, or something about the whole. */
export type RankReason =
  | {
      readonly kind: 'word';
      readonly typed: string;
      /** The words that stand there. */
      readonly found: string;
      readonly how: MatchKind;
      readonly field: MatchField;
    }
  | { readonly kind: 'missing'; readonly typed: string }
  /** All words stand in one paragraph. */
  | { readonly kind: 'samePassage' }
  /** The name is little more than the words asked for. */
  | { readonly kind: 'wholeTitle' }
  | { readonly kind: 'ended'; readonly status: ValidityStatus }
  | { readonly kind: 'strongerGround' };
