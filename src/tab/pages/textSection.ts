/** What the text of a document is shown with: the register around it, its place, and the addresses that lead on. */
import type { ReactNode } from 'react';
import type { Committee } from '../../domain/committee';
import type { PolicyDocument } from '../../domain/policyDocument';
import type { ResponsibilityOnDay } from '../../domain/responsibilityState';
import type { NamedDocument } from '../../passages/documentNames';
import type { DocumentPlace } from '../documentPlace';

export interface TextSectionProps {
  readonly document: PolicyDocument;
  readonly responsibilities: readonly ResponsibilityOnDay[];
  readonly committees: readonly Committee[];
  /** The other documents of the register, which the text may name. */
  readonly named: readonly NamedDocument[];
  /** What is shown; its anchor may be `ansvar-<id>` for a responsibility's words. */
  readonly place: DocumentPlace;
  readonly day: string | null;
  /** SharePoint's number for the version that is read, and its label; null where the file has none. */
  readonly versionId: number | null;
  readonly versionLabel: string | null;
  readonly hrefOf: (anchor: string) => string;
  /** The text without comparison or earlier version. */
  readonly currentHref: string;
  /** The document's citation, to which the place is added. */
  readonly citation: string;
  readonly linkTo: (place: DocumentPlace) => Promise<string>;
  readonly responsibilityHref: (committeeId: string) => string;
  readonly documentHref: (documentId: string) => string;
  readonly facts: ReactNode;
}
