/** Guids that are the same at every start, so that links and caches survive a restart. */
import { hash } from 'node:crypto';

/** A version-5-like guid, lower case, made of the words that name the thing. */
export function guidFor(...words: readonly (string | number)[]): string {
  const hex = hash('sha1', words.join('\u0000'));
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16).padStart(2, '0');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** The 32 hexadecimal digits of a guid in capitals, as content type ids carry them. */
export function hexDigits(guid: string): string {
  return guid.replaceAll('-', '').toUpperCase();
}
