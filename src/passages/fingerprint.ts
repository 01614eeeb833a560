/** A short mark of a text, to see later whether it is still the same. */

/** FNV-1a in 32 bits as eight hexadecimal digits: for noticing edits, not for keeping secrets. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
