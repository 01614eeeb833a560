/** Headings that are only made to look like headings. */
import { expect, it } from '@jest/globals';
import { fixtureNotation, lines } from './readFixture';

const text =
  'Kommunens verksamheter arbetar tillsammans för att nå målen som fullmäktige har satt.';

it.each([
  [
    'bold lines are guessed; bold sentences and bold labels are not',
    'guess-bold',
    `
      #? Syfte
      ${text}
      #? Mål
      ${text}
      *Det här är viktigt.*
      ${text}
      *Ansvarig:*
      ${text}`,
  ],
  [
    'larger lines are guessed, the largest on top',
    'guess-larger',
    `
      #? Policy för resor
      ##? Syfte
      ${text}
      ##? Mål
      ${text}`,
  ],
  [
    'lines in capitals and underlined lines are guessed',
    'guess-capitals-underlined',
    `
      #? KUNSKAPSNÄMNDEN
      ${text}
      ##? _Uppgifter_
      ${text}
      #? OMSORGSNÄMNDEN
      ${text}`,
  ],
  [
    'bold words that open a paragraph are split off when the habit repeats',
    'guess-run-in',
    `
      #? Syfte.
      ${text}
      #? Mål.
      ${text}
      #? Ansvar.
      ${text}`,
  ],
  [
    'bold words on a line of their own are split off, and the line break goes',
    'guess-own-line',
    `
      #? Syfte
      ${text}
      #? Mål
      ${text}
      #? Ansvar
      ${text}`,
  ],
  [
    'bold labels before a value are no headings',
    'guess-not-labels',
    `
      *Beslutad av:* Kommunfullmäktige
      *Dnr:* Kommunfullmäktige
      *Ansvarig:* Kommunfullmäktige
      ${text}`,
  ],
  [
    'bold says nothing in a text that is bold throughout',
    'guess-not-all-bold',
    `
      *${text}*
      *En kort rad*
      *${text}*`,
  ],
  [
    'a title does not keep the rest from being guessed, one level below',
    'guess-below-title',
    `
      # Resepolicy
      ##? Syfte
      ${text}
      ##? Mål
      ${text}`,
  ],
  [
    'four bold lines in a row are an address, not headings',
    'guess-not-address',
    `
      *Sandvikens kommun*
      *Kommunledning*
      *Odengatan 37*
      *Sandviken*
      ${text}`,
  ],
  [
    'bold words that open a paragraph only twice are emphasis',
    'guess-not-once',
    `
      *Obs.* ${text}
      ${text}
      *Tips.* ${text}`,
  ],
  [
    'bold numbered lines that follow each other are a list',
    'guess-not-list',
    `
      1.| *Kunskap*
      2.| *Omsorg*
      ${text}`,
  ],
  [
    'a bold numbered line is a heading with its number, not a list of one',
    'guess-numbered',
    `
      #? 1.| Syfte
      ${text}
      #? 2.| Mål
      ${text}`,
  ],
])('%s', async (_, name, expected) => {
  expect(await fixtureNotation(name)).toBe(lines(expected));
});
