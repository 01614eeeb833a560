/** What the tab may ask of the worker that holds the search, and what it answers. */
import type { LocalDate } from '../../domain/localDate';
import type { StoredText } from '../../domain/policyDocument';
import type { Register } from '../../domain/policySource';
import type { RankReason, SearchAnswer } from '../../search/searchAnswer';
import type { ChosenTexts } from '../../search/textBudget';
import type { TextSlice } from './textSlices';

export interface SearchAsked {
  /** As typed, also half a word. */
  readonly query: string;
  readonly day: LocalDate;
  /** Ids of the documents that the reader's filters leave; null when nothing is filtered away. */
  readonly chosen: readonly string[] | null;
  readonly withEnded: boolean;
  /** Hits of each kind; all are counted. */
  readonly most: number;
}

export type SearchMessage =
  /** Takes up what was kept; answers whether it could be read. */
  | { readonly kind: 'open'; readonly kept: ArrayBuffer }
  /** A register comes in parts, so that no message is long to write; `last` puts it in force. */
  | { readonly kind: 'registerPart'; readonly part: Register; readonly last: boolean }
  | { readonly kind: 'texts'; readonly texts: readonly StoredText[] }
  | {
      readonly kind: 'openedText';
      readonly documentId: string;
      readonly contentVersion: string;
      /** A part of the text; with `last` it is whole, and with `at` 0 it begins. */
      readonly part: TextSlice;
      readonly at: number;
      readonly last: boolean;
    }
  | { readonly kind: 'forgetTexts'; readonly documentIds: readonly string[] }
  | { readonly kind: 'wantedTexts'; readonly day: LocalDate }
  | ({ readonly kind: 'search' } & SearchAsked)
  | {
      readonly kind: 'why';
      readonly query: string;
      readonly day: LocalDate;
      readonly key: string;
    }
  | { readonly kind: 'pack' };

/** Texts that belong on this device and are not there, or are of older content, in the order to fetch them. */
export interface WantedTexts extends Pick<ChosenTexts, 'beyond'> {
  readonly missing: readonly string[];
}

export interface SearchReplies {
  readonly open: boolean;
  /** Whether anything was changed. */
  readonly registerPart: boolean;
  readonly texts: boolean;
  readonly openedText: boolean;
  readonly forgetTexts: boolean;
  readonly wantedTexts: WantedTexts;
  readonly search: SearchAnswer;
  readonly why: readonly RankReason[];
  /** The whole index, to be kept. */
  readonly pack: ArrayBuffer;
}

export interface AskedMessage {
  readonly id: number;
  readonly message: SearchMessage;
}

export type SearchReply =
  | { readonly id: number; readonly reply: SearchReplies[keyof SearchReplies] }
  | { readonly id: number; readonly failure: string };
