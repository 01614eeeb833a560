/** A passage is found again after edits, or not at all: never in the wrong place. */
import { describe, expect, it } from '@jest/globals';
import { findPassage, findWords } from '../../../src/passages/findPassage';
import { passageAt } from '../../../src/passages/passage';
import { tally, type Edit } from '../../fixtures/passageTrials';
import { textOf } from '../../fixtures/textOf';

const trials = 6;
const found: readonly Edit[] = [
  ...([
    'elsewhere',
    'oneOrTwoWords',
    'quarter',
    'twoFifths',
    'split',
    'moved',
    'repeated',
  ] as const),
];
const gone: readonly Edit[] = ['deleted', 'repeatedAndDeleted'];

describe('in three thousand words of running text', () => {
  it.each(found)('a passage is found after the edit "%s"', (edit) => {
    expect(tally(edit, { words: 3_000, style: 'varied', trials })).toMatchObject({
      ...{ right: trials, wrong: 0 },
    });
  });

  it.each(gone)('a passage that is gone is not found: "%s"', (edit) => {
    expect(tally(edit, { words: 3_000, style: 'varied', trials }).nothing).toBe(trials);
  });
});

describe('among duties that differ by a word or two, as a reglemente has them', () => {
  it.each([...found, ...gone])('no passage is found in the wrong place: "%s"', (edit) => {
    expect(tally(edit, { words: 3_000, style: 'alike', trials }).wrong).toBe(0);
  });
});

describe('the words of a responsibility', () => {
  const text = textOf(
    '# Ansvar',
    'Under policyperioden åren 2013-2014 ansvarar Arbetsmarknads- och trafiknämnden för samordningen av kommunens internationella arbete.',
  );

  it('are found though the row was written with other dashes, spaces and capitals', () => {
    const written =
      'under policyperioden åren 2013–2014 ansvarar  Arbetsmarknads- och trafiknämnden';
    expect(findWords(text, written)).toMatchObject({
      kind: 'exact',
      place: [{ anchor: 's1', start: 0 }],
    });
  });

  it('are said to be changed where the document now says another committee', () => {
    const written =
      'Under policyperioden åren 2013-2014 ansvarar Arbetslivsnämnden för samordningen av kommunens internationella arbete.';
    const answer = findWords(text, written);
    expect(answer.kind).toBe('changed');
    expect(answer.kind === 'changed' && answer.share > 0 && answer.share < 0.4).toBe(true);
  });

  it('are not found in a text about something else', () => {
    expect(
      findWords(textOf('Taxan gäller för alla lokaler.'), 'Nämnden ansvarar för taxan.'),
    ).toEqual({ kind: 'notFound' });
  });

  it('are not found inside a longer word', () => {
    expect(findWords(textOf('Nämnden beslutar.'), 'Nämnd').kind).toBe('notFound');
  });
});

describe('a passage of a list', () => {
  it('holds all its items, and is found over all of them', () => {
    const text = textOf('Målen är:', '- att öka kunskapen', '- att stödja skolorna');
    const passage = passageAt(text, 's1l1', '1');
    expect(passage?.words).toBe('att öka kunskapen\natt stödja skolorna');
    expect(findPassage(text, passage!)).toMatchObject({ kind: 'exact', place: { length: 2 } });
  });
});
