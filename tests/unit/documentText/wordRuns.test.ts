/** What stands inside a Word paragraph. */
import { describe, expect, it } from '@jest/globals';
import { fixtureNotation, readFixture } from './readFixture';
import { notation } from './notation';

describe('words and their marks', () => {
  it.each([
    [
      'bold, italic, underlined, struck, raised and lowered words keep their marks',
      'run-marks',
      'vanlig *fet* /kursiv/ _understruken_ ~struken~ m^{2} H_{2}O',
    ],
    ['marks from a style can be switched off', 'run-marks-off', '*fet *inte fet* fet*\nText.'],
    ['words that Word has cut into pieces are one run again', 'run-split', 'Kommunfullmäktige'],
    ['a character style marks or hides', 'run-character-style', 'ett *starkt* ord'],
    [
      'tabs, line breaks and no-break hyphens are kept, soft hyphens dropped',
      'run-signs',
      'EU\u2011arbete→trafiksäkerhet↵ny rad↵och en',
    ],
    ['signs of symbol fonts become the characters they show', 'run-symbols', '☑ Policy α→A'],
    ['letters and their accents are one character', 'run-decomposed', 'År över små ärtor'],
    ['entities become the signs they mean', 'run-entities', 'Teknik & service <2> åä"'],
    ['space at the ends of a paragraph goes', 'run-spaces', 'före och efter\nrad\nrad bruten'],
    ['hidden text is hidden, also by style', 'hidden-text', 'synligt igen'],
    [
      'wrappers around words and paragraphs are looked through, and what is written above a word is told after it',
      'wrappers',
      'smart riktad\nbas(läsning)',
    ],
    [
      'content controls around blocks, words, rows and cells are looked through',
      'content-controls',
      'Blocket\ni raden\n[rad | cell]',
    ],
  ])('%s', async (_, name, expected) => {
    expect(await fixtureNotation(name)).toBe(expected);
  });
});

describe('links and fields', () => {
  it.each([
    [
      'links lead to web and mail addresses, whole though cut into runs',
      'link-address',
      'Läs <här|https://sandviken.se/policy> eller <skriv* nu*|mailto:kommun@sandviken.se>.',
    ],
    [
      'script, file, data, password and relative links keep their words only',
      'link-unsafe',
      'ord90 ord91 ord92 ord93 ord94 ord95',
    ],
    [
      'link fields lead where their instruction says',
      'link-field',
      'Se <sidan|https://sandviken.se/a%20b>.\n<delen|https://sandviken.se#del2>\norden',
    ],
    [
      'references lead to the block of their bookmark, or nowhere',
      'link-bookmark',
      'Se <ansvaret|#s2> och inget\nNämnden ansvarar.',
    ],
    [
      'a table of contents leads to its headings',
      'heading-bookmark-link',
      '<Syfte→3|#r1>\n# Syfte\nText.',
    ],
    [
      'fields show their result, never their instruction',
      'field-result',
      'Sidan 7 den 2026-11-22\nOm svaret står',
    ],
    ['check boxes of a form are shown as they are set', 'field-check-boxes', '☒ Policy ☐ Plan'],
    [
      'a field that never ends does not swallow the text',
      'field-broken',
      'Texten fortsätter.\nSlut.',
    ],
  ])('%s', async (_, name, expected) => {
    expect(await fixtureNotation(name)).toBe(expected);
  });
});

describe('tracked changes are shown as if accepted, and it is said that there are any', () => {
  it.each([
    [
      'insertions and moved text stand, deletions do not',
      'changes-tracked',
      'Nämnden ska redovisa.\nflyttat',
    ],
    [
      'a paragraph whose mark is deleted runs on into the next',
      'changes-deleted-mark',
      'Första halvan och andra.\nNästa stycke.',
    ],
    ['a deleted row is gone', 'changes-deleted-row', '[kvar]'],
  ])('%s', async (_, name, expected) => {
    const document = await readFixture(name);
    expect([notation(document.blocks), document.hasTrackedChanges]).toEqual([expected, true]);
  });
});
