/** Text as it is compared: without case, accents, odd dashes and odd spaces. */

const beyondSwedish = /[^\u0000-\u007fåäöÅÄÖ]/;
const marksAndSoftHyphens = /[\u0300-\u036f\u00ad]+/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const oddSpaces = /\s{2,}|[^\S ]/g;

/**
 * "  Kultur‑ och  Fritidsnämnden" and "kultur- och fritidsnamnden" fold to the same text: people type
 * without dots and rings, and Word writes non-breaking dashes. For comparing, never for showing.
 */
export function foldText(text: string): string {
  // Nearly every text is plain Swedish, which has a shorter way to the same answer.
  const plain = beyondSwedish.test(text) ? withoutMarks(text) : withoutDotsAndRings(text);
  return plain.replace(oddSpaces, ' ').trim().toLowerCase();
}

function withoutDotsAndRings(text: string): string {
  return text.replace(/[åäÅÄ]/g, 'a').replace(/[öÖ]/g, 'o');
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(marksAndSoftHyphens, '').replace(dashes, '-');
}
