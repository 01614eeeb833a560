/** Automatic numbers as text, and lists in lists. */
import { expect, it } from '@jest/globals';
import { fixtureNotation, lines } from './readFixture';

it.each([
  [
    'paragraphs of law keep their number on the paragraph and count on after other text',
    'number-sections',
    `
      1 §| Nämnden ansvarar.
      Det gäller alltid.
      2 §| Nämnden får delegera.`,
  ],
  [
    'bullets nest by their level',
    'number-bullets',
    `
      Målen är att:
      - Stödja näringslivet.
        - Genom möten.
        - Genom råd.
      - Ta del av EU.`,
  ],
  [
    'items are lettered and counted in roman numbers, large and small',
    'number-letters-roman',
    `
      a)| en
      b)| två
      c)| tre
      d)| fyra
      Ny lista:
      I.| en
      II.| två
      III.| tre
      IV.| fyra
      Ny lista:
      (i)| en
      (ii)| två
      (iii)| tre
      (iv)| fyra
      Ny lista:
      A.| en
      B.| två
      C.| tre
      D.| fyra`,
  ],
  [
    'inner levels show the outer numbers and begin anew under each',
    'number-multilevel',
    `
      1.| Ett
        1.1| Ett ett
        1.2| Ett två
          a)| a
          b)| b
      2.| Två
        2.1| Två ett`,
  ],
  [
    'a list goes on after a plain paragraph',
    'number-continued',
    '1.| Ett\n2.| Två\nEtt vanligt stycke.\n3.| Tre',
  ],
  [
    'two lists of one series count on together',
    'number-same-series',
    '1.| Ett\n2.| Två\nEtt vanligt stycke.\n3.| Tre',
  ],
  [
    'a list that is told to restart does, at the number it is told',
    'number-restarted',
    `
      1.| Ett
      2.| Två
      Om igen:
      1.| Ett
      2.| Två
      Från sju:
      7.| Sju
      8.| Åtta`,
  ],
  [
    'a level may be defined anew for one list',
    'number-level-override',
    'Bilaga C| Kartor\nBilaga D| Tabeller',
  ],
  [
    'legal numbering shows every level in figures',
    'number-legal',
    'I.| Första\nII.| Andra\n  2.1| Under andra',
  ],
  [
    'sections that never restart count on through the chapters',
    'number-never-restarts',
    '1 kap.| Mål\n1 §| Ett\n2 §| Två\n2 kap.| Ansvar\n3 §| Tre',
  ],
  [
    'a level may restart after the outermost level only',
    'number-restarts-after',
    `
      1.| Ett
        a)| a
          (i)| i
        b)| b
          (ii)| ii
      2.| Två
        (i)| i igen`,
  ],
  [
    'an outer level that was skipped counts as begun',
    'number-skipped-level',
    '1.1| Direkt på nivå två\n2.| Nivå ett',
  ],
  ['the sign before a number is part of the label', 'number-suffixes', '§ 1| Ärendet\n1.| Punkten'],
  [
    'numbering that shows nothing, is not defined or is taken away leaves a plain paragraph',
    'number-none',
    'Utan siffra.\nNumreringen finns inte.\nBorttagen.',
  ],
  [
    'a style brings its number along',
    'number-by-style',
    '1 §| Nämnden ansvarar.\n2 §| Nämnden beslutar.',
  ],
  ['a list style brings its levels along', 'number-list-style', 'a)| första\nb)| andra'],
  [
    'bullets indented under a numbered item stand inside it, though they are another list',
    'number-mixed-lists',
    '1.| Mål\n  - med punkt\n  - en till\n2.| Medel',
  ],
  [
    'an empty item counts, a hidden one does not',
    'number-empty-item',
    '1.| Ett\n3.| Tre\n4.| Fyra',
  ],
  [
    'numbers may be padded, and ordinal as Swedish writes them',
    'number-zero-padded',
    '01.| noll ett\nNy:\n1:a| första\n2:a| andra\n3:e| tredje',
  ],
])('%s', async (_, name, expected) => {
  expect(await fixtureNotation(name)).toBe(lines(expected));
});
