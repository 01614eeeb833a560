/** Which addresses links may lead to. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeLink } from '../../../src/documentText/safeLink';

it.each([
  ['https://sandviken.se/policy?a=1#del', 'https://sandviken.se/policy?a=1#del'],
  ['http://sandviken.se', 'http://sandviken.se'],
  ['HTTPS://Sandviken.se', 'HTTPS://Sandviken.se'],
  [' https://sandviken.se/en policy.pdf ', 'https://sandviken.se/en%20policy.pdf'],
  ['mailto:kommun@sandviken.se', 'mailto:kommun@sandviken.se'],
  ['tel:+4626240000', 'tel:+4626240000'],
])('%s leads to %s', (address, expected) => {
  expect(safeLink(address)).toBe(expected);
});

it.each([
  ['javascript:alert(1)'],
  ['java\tscript:alert(1)'],
  ['\u0001javascript:alert(1)'],
  ['data:text/html,x'],
  ['file:///C:/x'],
  ['vbscript:x'],
  ['https://user:password@sandviken.se'],
  ['https:javascript'],
  ['//sandviken.se'],
  ['policy.docx'],
  ['blob:https://sandviken.se/1'],
  [''],
])('%s leads nowhere', (address) => {
  expect(safeLink(address)).toBeNull();
});

it('whatever is let through begins with a safe scheme', () => {
  fc.assert(
    fc.property(fc.string(), (address) => {
      expect(safeLink(address) ?? 'https:').toMatch(/^(https?|mailto|tel):/i);
    }),
  );
});
