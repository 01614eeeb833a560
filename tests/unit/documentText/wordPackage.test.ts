/** Word files whose package is put together in odd ways. */
import { expect, it } from '@jest/globals';
import { notation } from './notation';
import { fixtureNotation, readFixture } from './readFixture';

const plain = 'Policyn gäller.';
const headingAndLink = '# Syfte\n<Läs|https://sandviken.se>';

it.each([
  ['the strict variant of the format', 'package-strict', headingAndLink],
  ['a text that is not called word/document.xml', 'package-other-main', plain],
  ['a text found by its content type alone', 'package-by-content-type', plain],
  ['nothing but the text', 'package-bare', plain],
  ['two bodies, where one is allowed', 'package-two-bodies', `${plain}\nÄven här.`],
  ['part names with other slashes and capitals', 'package-odd-names', headingAndLink],
  ['another prefix than Word writes', 'package-other-prefix', plain],
  ['no prefix at all', 'package-default-namespace', plain],
  ['UTF-16, low byte first', 'package-utf16-little', plain],
  ['UTF-16, high byte first', 'package-utf16-big', plain],
  ['a byte order mark', 'package-utf8-mark', plain],
  ['ISO 8859-1', 'package-latin1', plain],
  ['indented XML with comments', 'package-pretty-printed', plain],
  ['character data sections', 'package-cdata', 'Policyn <b>gäller</b>.'],
  ['no styles and no content types', 'package-missing-parts', 'Syfte\n<Läs|https://sandviken.se>'],
])('a file with %s is read', async (_, name, expected) => {
  expect(await fixtureNotation(name)).toBe(expected);
});

it('broken styles cost the headings, not the words, and are counted', async () => {
  const document = await readFixture('package-broken-styles');
  expect(notation(document.blocks)).toBe('Syfte\n<Läs|https://sandviken.se>');
  expect(document.losses).toEqual([{ kind: 'other', count: 1 }]);
});

it('page headers and footers stand apart from the text, each wording once', async () => {
  const document = await readFixture('package-page-headers');
  expect(notation(document.blocks)).toBe('Text.');
  expect(notation(document.pageHeaders)).toBe('Sandvikens kommun\nDnr KS2011/157');
  expect(notation(document.pageFooters)).toBe('Sida 1');
});

it("the file's own title and language are told", async () => {
  const { title, language } = await readFixture('package-properties');
  expect({ title, language }).toEqual({ title: 'Internationell policy', language: 'sv-SE' });
});
