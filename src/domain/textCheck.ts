/** What reading the documents' own words showed: passages that stand there or not, and facts that differ. */
import type { PolicyDocument, StoredText } from './policyDocument';
import type { RegisterIndex } from './registerIndex';

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

export interface TextToCheck {
  readonly columns: PolicyDocument;
  /** One paragraph a line, as the register keeps it. */
  readonly plainText: string;
  readonly passages: readonly { readonly responsibilityId: string; readonly words: string }[];
}

/**
 * The texts that are stored as the files read now, with the passages that rest on them. What was stored from other
 * content is left out: it is not assessed.
 */
export function textsToCheck(
  index: RegisterIndex,
  stored: readonly StoredText[],
): readonly TextToCheck[] {
  return stored.flatMap(({ documentId, plainText, plainTextOf }): TextToCheck[] => {
    const columns = index.documentById.get(documentId);
    const isCurrent = plainTextOf === columns?.file?.contentVersion;
    if (columns === undefined || plainText === null || !isCurrent) return [];
    const rows = index.responsibilitiesByDocument.get(documentId) ?? [];
    const passages = rows.flatMap(({ id, passage }) =>
      passage === null ? [] : [{ responsibilityId: id, words: passage }],
    );
    return [{ columns, plainText, passages }];
  });
}
