/** Text as it is compared: without case, accents, odd dashes and odd spaces. */

const marksAndSoftHyphens = /[\u0300-\u036f\u00ad]+/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/**
 * "  Kultur‑ och  Fritidsnämnden" and "kultur- och fritidsnamnden" fold to the same text: people type
 * without dots and rings, and Word writes non-breaking dashes. For comparing, never for showing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marksAndSoftHyphens, '')
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
