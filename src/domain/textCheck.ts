/** What reading the documents' own words showed: passages that stand there or not, and facts that differ. */

/** `changed` carries how much of the words has changed, 0 to 1. */
export type PassageStanding =
  | { readonly kind: 'exact' }
  | { readonly kind: 'changed'; readonly share: number }
  | { readonly kind: 'gone' };

/** One document whose words were read as they are now. */
export interface CheckedText {
  readonly documentId: string;
  /** By responsibility id. */
  readonly passages: ReadonlyMap<string, PassageStanding>;
  /** The facts that the document and its row tell differently: "caseNumber". */
  readonly differing: readonly string[];
}

/** By document id; a document that is not here was not read, and is not assessed. */
export type TextCheck = ReadonlyMap<string, CheckedText>;
