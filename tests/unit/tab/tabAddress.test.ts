/** The address: what is written is read back, and nothing breaks it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../../../src/domain/localDate';
import { formatAddress, parseAddress, startAddress } from '../../../src/tab/tabAddress';

describe('the address of the tab', () => {
  it('names the document, the paragraph and the day', () => {
    expect(
      formatAddress({
        page: { name: 'document', documentId: '17', anchor: 's7' },
        day: localDate('2013-09-01'),
        filters: {},
      }),
    ).toBe('/dokument/17?dag=2013-09-01&stycke=s7');
  });

  it('is read back as it was written, whatever a person filters by', () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme' });
    const filters = fc.dictionary(
      fc.constantFrom('typ', 'lage', 'sok', 'amne'),
      fc.array(word, { minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(word, filters, (documentId, chosen) => {
        const address = {
          page: { name: 'document', documentId, anchor: null },
          day: null,
          filters: { ...chosen },
        } as const;
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
    );
  });

  it('leads to the start page when it makes no sense, and never to an error', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseAddress(text)));
    expect(parseAddress('#/finns-inte?dag=i-förrgår').page).toEqual(startAddress.page);
  });

  it.each(['constructor', '__proto__', 'toString'])('keeps a filter of any name: %s', (name) => {
    const { filters } = parseAddress(`/dokument?${name}=a&${name}=b`);
    expect(Object.entries(filters)).toEqual([[name, ['a', 'b']]]);
  });

  it('does not take a day that does not exist', () => {
    expect(parseAddress('#/ansvar?dag=2013-02-30').day).toBeNull();
  });
});
