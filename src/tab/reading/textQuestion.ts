/** What the tab may ask of the worker that holds documents' texts, and what it answers. */
import type { Committee } from '../../domain/committee';
import type { PolicyDocument } from '../../domain/policyDocument';
import type { RefusalReason, TextBlock, TextDocument } from '../../domain/textDocument';
import type { CheckedText, TextToCheck } from '../../domain/textCheck';
import type { FrontMatterDifference } from '../../extraction/frontMatterDifference';
import type { ComparedVersions } from '../../passages/comparedVersions';
import type { NamedDocument } from '../../passages/documentNames';
import type { FoundPassage } from '../../passages/findPassage';
import type { FoundLink, LinkedPassage } from '../../passages/linkedPassage';
import type { PlaceRange } from '../../passages/passageText';
import type { TextReference } from '../../passages/textReference';

/** `key` names one content of one file; a text that was read is held under it. */
export type TextQuestion =
  /** Whose texts are kept: null keeps nothing. Asked once, first. */
  | { readonly kind: 'begin'; readonly owner: string | null }
  | { readonly kind: 'kept'; readonly key: string }
  | {
      readonly kind: 'read';
      readonly key: string;
      readonly fileName: string;
      readonly bytes: ArrayBuffer;
    }
  | {
      readonly kind: 'readPage';
      readonly key: string;
      readonly title: string | null;
      readonly canvas: string | null;
    }
  | { readonly kind: 'hold'; readonly key: string; readonly document: TextDocument }
  | { readonly kind: 'forget'; readonly key: string }
  /** Only texts of these files may go on being kept. */
  | { readonly kind: 'forgetOthers'; readonly uniqueIds: readonly string[] }
  | {
      readonly kind: 'checkTexts';
      readonly texts: readonly TextToCheck[];
      readonly committees: readonly Committee[];
    }
  | { readonly kind: 'about'; readonly key: string; readonly inquiry: TextInquiry };

/** A question about a text that is held. */
export type TextInquiry =
  | { readonly kind: 'findWords'; readonly words: readonly string[] }
  | { readonly kind: 'makeLink'; readonly anchor: string; readonly contentVersion: string }
  | { readonly kind: 'findLink'; readonly link: LinkedPassage }
  | { readonly kind: 'search'; readonly words: string }
  | { readonly kind: 'references'; readonly documents: readonly NamedDocument[] }
  | { readonly kind: 'compare'; readonly earlier: TextDocument }
  | {
      readonly kind: 'differences';
      readonly columns: PolicyDocument;
      readonly committees: readonly Committee[];
    };

export interface InquiryAnswers {
  readonly findWords: readonly FoundPassage[];
  readonly makeLink: LinkedPassage | null;
  readonly findLink: FoundLink;
  readonly search: readonly PlaceRange[];
  readonly references: readonly TextReference[];
  readonly compare: ComparedVersions;
  readonly differences: readonly FrontMatterDifference[];
}

export interface TextAnswers {
  readonly begin: null;
  /** Null when it is not kept. */
  readonly kept: TextDocument | null;
  readonly read: TextDocument;
  readonly readPage: TextDocument;
  readonly hold: null;
  readonly forget: null;
  readonly forgetOthers: null;
  readonly checkTexts: readonly CheckedText[];
  readonly about: InquiryAnswers[keyof InquiryAnswers];
}

/** How far the reading of a file of many pages has come. */
export interface ReadingProgress {
  readonly read: number;
  /** Null for the beginning of a text without pages: the whole is there in a moment. */
  readonly all: number | null;
}

export interface AskedQuestion {
  readonly id: number;
  readonly question: TextQuestion;
}

/** One answer ends a question; pages of a long file may come before it, and the first blocks of a long text. */
export type WorkerMessage =
  | BlocksAhead
  | { readonly id: number; readonly answer: TextAnswers[keyof TextAnswers] }
  | { readonly id: number; readonly pages: TextDocument; readonly progress: ReadingProgress }
  | { readonly id: number; readonly reason: RefusalReason; readonly detail: string }
  /** The text is not held (any more): it must be handed over again. */
  | { readonly id: number; readonly notHeld: true };

/** Blocks of the text that is the answer, which follows with the rest: one large message would hold the page. */
export interface BlocksAhead {
  readonly id: number;
  readonly blocksAhead: readonly TextBlock[];
}
