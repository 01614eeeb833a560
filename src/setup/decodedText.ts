/** The words of a text file, whichever of the usual encodings it is in. */

/** UTF-8 with or without a byte order mark, or UTF-16 with one. Throws an Error for other encodings. */
export function decodedText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error('Filen är inte text i UTF-8 eller UTF-16. Spara om den med en av dem.');
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
