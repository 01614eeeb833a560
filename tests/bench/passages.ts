/** How long it takes to find a passage again and to compare two versions, in texts of thirty thousand words. */
import { diffWords } from 'diff';
import { plainText } from '../../src/domain/blocksInOrder';
import type { TextDocument } from '../../src/domain/textDocument';
import { compareVersions } from '../../src/passages/comparedVersions';
import { findWords } from '../../src/passages/findPassage';
import { passageTextOf } from '../../src/passages/passageText';
import { Chance, documentOf, generatedPolicy } from '../fixtures/generatedPolicy';
import { reworded, tally } from '../fixtures/passageTrials';
import { middle, type Measurement } from './measurement';

const words = 30_000;

/** Look-ups are counted on a text that has been prepared once, as the worker holds it. */
export function passagesBench(): Promise<Measurement[]> {
  const clock = () => performance.now();
  const trials = { words, style: 'varied', trials: 30, clock } as const;
  const times = (['oneOrTwoWords', 'quarter', 'deleted'] as const)
    .flatMap((edit) => tally(edit, trials).milliseconds)
    .sort((a, b) => a - b);
  const pieces = generatedPolicy(words, 'varied', new Chance(7));
  const chance = new Chance(8);
  const edited = pieces.map((piece) =>
    chance.number(50) === 0 ? { ...piece, text: reworded(piece.text, 0.3, chance) } : piece,
  );
  const [earlier, later] = [documentOf(pieces), documentOf(edited)];
  const prepare = run(() => passageTextOf(documentOf(pieces)));
  return Promise.resolve([
    {
      name: 'passage found in 30,000 words, 95 of 100 within',
      ours: times[Math.floor(times.length * 0.95)] ?? 0,
      ...{ peer: null, unit: 'ms', limit: 10 },
    },
    { name: '30,000 words prepared, once', ours: prepare, ...{ peer: null, unit: 'ms' } },
    {
      name: 'versions of 30,000 words compared, 2 % changed (peer: diffWords)',
      ours: run(() => compareVersions(earlier, later)),
      peer: run(() => diffWords(textOf(earlier), textOf(later)), 1),
      ...{ unit: 'ms', limit: 150 },
    },
    {
      name: "a responsibility's words found in 30,000 words",
      ours: run(() => findWords(later, pieces[700]?.text ?? '')),
      ...{ peer: null, unit: 'ms', limit: 10 },
    },
  ]);
}

function run(work: () => unknown, times = 7): number {
  const measured = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return middle(measured);
}

function textOf(document: TextDocument): string {
  return document.blocks.map(plainText).join('\n');
}
