/** Why something about a site did not come about, in one Swedish sentence for the administrator. */
import { SourceFailure, type FailureKind } from '../domain/policySource';

const sentences: Readonly<Record<FailureKind, (failure: SourceFailure) => string>> = {
  accessDenied: ({ site }) => `Den som är inloggad har inte behörighet till ${site}.`,
  notFound: ({ site, missing }) => `${missing ?? 'Det som söktes'} finns inte på ${site}.`,
  throttled: ({ site }) => `${site} tar inte emot fler frågor just nu. Försök igen om en stund.`,
  offline: ({ site }) => `Inget svar från ${site}. Kontrollera adressen och nätet.`,
  signInRequired: ({ site }) => `Inloggningen till ${site} godtogs inte.`,
  unexpected: ({ site }) => `${site} svarade något oväntat.`,
};

/** Of a failure of the site: ends with what SharePoint or the network said, for whoever is asked for help. */
export function whyFailed(error: unknown): string {
  if (error instanceof SourceFailure) return `${sentences[error.kind](error)} (${error.detail})`;
  return error instanceof Error ? error.message : String(error);
}
