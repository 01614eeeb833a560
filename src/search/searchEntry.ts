/** What can be found: documents with their text, and responsibilities. */
import type { PolicyDocument } from '../domain/policyDocument';
import type { Responsibility } from '../domain/responsibility';

/** One heading or paragraph of a document's text. */
export interface TextPart {
  readonly kind: 'heading' | 'paragraph';
  /** The anchor of the block, where the document has been opened; null for stored words. */
  readonly anchor: string | null;
  /** NFC, without soft hyphens and other signs that nobody sees. */
  readonly words: string;
}

export interface SearchedText {
  /** Which content the words are of: equal versions are never read again. */
  readonly version: string;
  /** Of all its parts. */
  readonly characters: number;
  readonly parts: readonly TextPart[];
}

export interface DocumentEntry {
  readonly kind: 'document';
  readonly document: PolicyDocument;
  /** Committees that it has given a responsibility, by name. */
  readonly committees: readonly string[];
  /** Null while the words are not here: name and facts are searched all the same. */
  readonly text: SearchedText | null;
}

export interface ResponsibilityEntry {
  readonly kind: 'responsibility';
  readonly responsibility: Responsibility;
  readonly committees: readonly string[];
  /** The name of the document that it rests on. */
  readonly source: string | null;
}

export type SearchEntry = DocumentEntry | ResponsibilityEntry;

/** Unique among all entries: "document 12", "responsibility 3". */
export function entryKey(entry: SearchEntry): string {
  return entry.kind === 'document'
    ? `document ${entry.document.id}`
    : `responsibility ${entry.responsibility.id}`;
}
