/** Which document supersedes which, followed both ways. */
import type { Decision } from './decision';

/** One row of Upphävanden. `decision` is the superseded document's own, as the superseding one writes it. */
export interface Supersession {
  readonly id: string;
  /** The superseding document; null where the row does not say. */
  readonly documentId: string | null;
  /** Null when the superseded document is not in the library. */
  readonly supersededDocumentId: string | null;
  /** The superseded document's name as written. */
  readonly title: string;
  readonly decision: Decision;
  readonly wording: string | null;
}
