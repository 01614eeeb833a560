import { describe, expect, it } from '@jest/globals';
import { decodedText } from '../../../src/setup/decodedText';

const words = 'Överförmyndarnämnden';
const utf16 = (bigEndian: boolean) => {
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${words}`, 'utf16le'));
  return bigEndian ? Buffer.from(bytes).swap16() : bytes;
};

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${words}`)],
    ['UTF-16, least significant byte first', utf16(false)],
    ['UTF-16, most significant byte first', utf16(true)],
  ])('is read when it is %s', (_, bytes) => {
    expect(decodedText(bytes)).toBe(words);
  });

  it('is refused in another encoding, rather than read with wrong letters', () => {
    expect(() => decodedText(Buffer.from(words, 'latin1'))).toThrow('inte text i UTF-8');
  });
});
