/** Text as it is compared: without case, accents, odd dashes and odd spaces. */

const combiningMarks = /\p{M}+/gu;
const dashes = /\p{Pd}/gu;

/**
 * "  Kultur‑ och  Fritidsnämnden" and "kultur- och fritidsnamnden" fold to the same text: people type
 * without dots and rings, and Word writes non-breaking dashes. For comparing, never for showing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(combiningMarks, '')
    .replace(/\u00ad/g, '')
    .replace(dashes, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
