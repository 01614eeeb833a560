/** Which paragraphs of a Word file are headings, and of what level. */
import { expect, it } from '@jest/globals';
import { fixtureNotation, lines } from './readFixture';

it.each([
  [
    'a heading is known by its style, whatever its id',
    'heading-swedish-id',
    '# Syfte\n## Mål\nText.',
  ],
  [
    'a heading is known by its style name alone, in Swedish or Finnish too',
    'heading-name-only',
    '### Tredje\n## Andra\n# Första',
  ],
  [
    'a style that builds on a heading is a heading, also at second hand',
    'heading-based-on',
    '### Ansvar\n### Uppföljning\nText.',
  ],
  [
    'an outline level makes a heading; levels below six are shown as six',
    'heading-outline-only',
    '# Inledning\nText.\n###### Del',
  ],
  [
    'an outline level of body text takes the heading away',
    'heading-taken-away',
    'Innehåll\nInte rubrik\n# Rubrik',
  ],
  [
    'the title is a heading of the first level',
    'heading-title',
    '# Internationell policy\n# Syfte\nText.',
  ],
  [
    'styles that build on each other in a loop do no harm',
    'heading-style-loop',
    'Text i en slinga.',
  ],
  ['headings without words are left out', 'heading-empty', '# Syfte'],
  [
    "a heading's own bold is not repeated on its words, its italics are",
    'heading-bold-in-style',
    '# Syfte /och mål/\nText.',
  ],
  [
    'numbers of headings stand as their labels, by the level of their style',
    'heading-numbered',
    lines(`
      # 1| Inledning
      ## 1.1| Allmänt
      Text.
      # 2| Ansvar
      ## 2.1| Nämnder
      ## 2.2| Bolag`),
  ],
  ['a heading may be taken out of the numbering', 'heading-unnumbered', '# Förord\n# 1| Inledning'],
  [
    'chapters are numbered in words',
    'heading-chapters',
    '# 1 kap.| Nämndens uppgifter\nText.\n# 2 kap.| Arbetsformer',
  ],
])('%s', async (_, name, expected) => {
  expect(await fixtureNotation(name)).toBe(expected);
});
