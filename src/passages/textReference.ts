/** One reference in a text: the words that make it, and where they lead. */

/** Characters of the block's own words, `start` inclusive, `end` exclusive. */
export interface TextReference {
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
  readonly target:
    | { readonly kind: 'document'; readonly documentId: string }
    | { readonly kind: 'place'; readonly anchor: string }
    | { readonly kind: 'definition'; readonly anchor: string };
}
