/** Words are found by their letters alike, whether they were kept in order or came later. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { errorsBetween } from '../../../src/search/letterErrors';
import { nearWords } from '../../../src/search/nearWords';
import { orderByEnd, ScannedWords } from '../../../src/search/scannedWords';
import { inOrder, SortedWords } from '../../../src/search/sortedWords';
import { foldTerm } from '../../../src/search/term';
import { WordLetters } from '../../../src/search/wordLetters';
import { linesOf, WordLines } from '../../../src/search/wordLines';

const word = fc.string({
  unit: fc.constantFrom(...'aåbosk'.split('')),
  minLength: 1,
  maxLength: 6,
});
const lists = fc
  .tuple(fc.uniqueArray(word), fc.uniqueArray(word))
  .map(([kept, later]) => ({ kept, later: later.filter((one) => !kept.includes(one)) }));

/** The first ones kept, the others added since. */
function sorted({ kept, later }: { kept: readonly string[]; later: readonly string[] }) {
  const folded = new WordLines(linesOf(kept.map(foldTerm)));
  const places = inOrder([...kept.keys()], folded);
  const words = new SortedWords({
    words: linesOf(places.map((place) => kept[place] ?? '')),
    folded: linesOf(places.map((place) => folded.at(place))),
  });
  for (const one of later) words.add(one);
  return words;
}

describe('a word list', () => {
  it('has the words that it was given, and no others', () => {
    fc.assert(
      fc.property(lists, word, ({ kept, later }, sought) => {
        const words = sorted({ kept, later });
        for (const one of [...kept, ...later]) expect(words.words.at(words.find(one))).toBe(one);
        expect(words.find(sought) >= 0).toBe([...kept, ...later].includes(sought));
      }),
    );
  });

  it('finds all that begin with some letters', () => {
    fc.assert(
      fc.property(lists, word, ({ kept, later }, typed) => {
        const words = sorted({ kept, later });
        const found: string[] = [];
        words.beginningWith(foldTerm(typed), (place) => found.push(words.words.at(place)));
        const begin = [...kept, ...later].filter((one) =>
          foldTerm(one).startsWith(foldTerm(typed)),
        );
        expect(found.sort()).toEqual(begin.sort());
      }),
    );
  });

  it('finds all that hold or end with some letters, and where', () => {
    fc.assert(
      fc.property(lists, word, ({ kept, later }, letters) => {
        const lines = new WordLines(linesOf(kept));
        const scanned = new ScannedWords(lines, orderByEnd(kept));
        for (const one of later) lines.push(one);
        const [holding, ending]: [string[], string[]] = [[], []];
        scanned.holding(letters, (place, at) => holding.push(`${lines.at(place)} ${at}`));
        scanned.endingWith(letters, (place, at) => ending.push(`${lines.at(place)} ${at}`));
        const all = [...kept, ...later];
        const places = (one: string) =>
          Array.from({ length: one.length }, (_, at) => at).flatMap((at) =>
            one.startsWith(letters, at) ? [`${one} ${at}`] : [],
          );
        expect(holding.sort()).toEqual(all.flatMap(places).sort());
        const ends = all.filter((one) => one.endsWith(letters));
        expect(ending.sort()).toEqual(
          ends.map((one) => `${one} ${one.length - letters.length}`).sort(),
        );
      }),
    );
  });

  it('finds the words that are one or two typing errors away', () => {
    const words = ['skolskjuts', 'skolskjutsen', 'skolsjkuts', 'skolkjuts', 'skola'];
    const list = new WordLetters(new WordLines(linesOf(words)));
    const found = nearWords('skolskjuts', 2, list).map(([place, errors]) => [words[place], errors]);
    expect(found).toEqual([
      ['skolskjuts', 0],
      ['skolskjutsen', 2],
      ['skolsjkuts', 1],
      ['skolkjuts', 1],
    ]);
  });
});

describe('typing errors', () => {
  it('are counted as the whole table of them counts', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (a, b, most) => {
        expect(errorsBetween(a, b, most)).toBe(Math.min(wholeTable(a, b), most + 1));
      }),
      { numRuns: 500 },
    );
  });
});

/** Every cell of the table, as the distance is defined: put in, left out, changed, swapped with the neighbour. */
function wholeTable(a: string, b: string): number {
  const cell = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const changed = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const swapped =
      i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
        ? cell(i - 2, j - 2) + 1
        : Infinity;
    return Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, changed, swapped);
  };
  return cell(a.length, b.length);
}
