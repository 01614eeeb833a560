/** What the reading of a text is unsure of: for a person to look at, never put right by itself. */

export type Doubt =
  /** Swedish committees meet on weekdays: perhaps a slip of the pen. */
  | { readonly kind: 'decidedOnWeekend'; readonly words: string; readonly weekday: 6 | 7 }
  /** The template's "xxxx-xx-xx" was never filled in. */
  | { readonly kind: 'placeholder'; readonly words: string }
  /** "201-502-23" stands where a day should. */
  | { readonly kind: 'unreadableDay'; readonly words: string }
  | { readonly kind: 'unreadableCaseNumber'; readonly words: string }
  /** Several bodies decided, as for a joint committee: the first is shown. */
  | { readonly kind: 'severalDecisions'; readonly words: string }
  /** The front matter says one body, the text another. */
  | { readonly kind: 'contradictoryDecision'; readonly words: string }
  /** The owner is written as a person; only roles are kept. */
  | { readonly kind: 'ownerIsPerson' }
  | { readonly kind: 'endsBeforeStart'; readonly words: string }
  /** A committee that the register does not have, by the words of the text. */
  | { readonly kind: 'unlistedCommittee'; readonly words: string }
  /** "Nämnden" or "den" in a sentence about responsibility, and no telling which one is meant. */
  | { readonly kind: 'unclearCommittee'; readonly words: string };
