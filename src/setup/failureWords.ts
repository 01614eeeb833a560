/** Why something about a site did not come about, in one Swedish sentence for the administrator. */
import type { FailureKind, SourceFailure } from '../domain/policySource';

const sentences: Readonly<Record<FailureKind, (failure: SourceFailure) => string>> = {
  accessDenied: ({ site }) => `Den som är inloggad har inte behörighet till ${site}.`,
  notFound: ({ site, missing }) => `${missing ?? 'Det som söktes'} finns inte på ${site}.`,
  throttled: ({ site }) => `${site} tar inte emot fler frågor just nu. Försök igen om en stund.`,
  offline: ({ site }) => `Inget svar från ${site}. Kontrollera adressen och nätet.`,
  signInRequired: ({ site }) => `Inloggningen till ${site} godtogs inte.`,
  unexpected: ({ site }) => `${site} svarade något oväntat.`,
};

/** Ends with what SharePoint or the network said, for whoever is asked for help. */
export function sentenceOfFailure(failure: SourceFailure): string {
  return `${sentences[failure.kind](failure)} (${failure.detail})`;
}
