/** Pictures, text boxes, charts and equations: what of them can be told, and what is counted lost. */
import { expect, it } from '@jest/globals';
import type { Loss } from '../../../src/domain/textDocument';
import { notation } from './notation';
import { readFixture } from './readFixture';

it.each<[string, string, string, Loss[]]>([
  [
    'pictures are told by their alternative text, and by nothing where there is none',
    'image-described',
    'Karta: {Karta över Sandviken}\n{Vapnet}\n{?}\n{Gammal bild}',
    [{ kind: 'image', count: 4 }],
  ],
  ['a picture that its author marked as decoration is nothing', 'image-decorative', 'Text', []],
  [
    'charts are told by their alternative text; what is embedded is counted',
    'image-chart',
    '{Kostnader per år}\nText\nBlad',
    [
      { kind: 'chart', count: 2 },
      { kind: 'embedded', count: 1 },
    ],
  ],
  ['a text box stands once, after its paragraph', 'text-box-once', 'Före\nI rutan\nEfter', []],
  ['a text box of the old kind is read', 'text-box-old', 'Före\nGammal ruta\nEfter', []],
  [
    'a text box that only old programs see is read',
    'text-box-fallback-only',
    'Bara här\nEfter',
    [],
  ],
  [
    'the words of a pasted drawing are read',
    'text-box-pasted',
    'Före\nKommunstyrelsen\nNämnderna\nEfter',
    [],
  ],
  [
    'equations are written on one line',
    'equation',
    'Alltså x=(a+b)/2\ny^2',
    [{ kind: 'equation', count: 2 }],
  ],
  [
    'matrices, functions, limits and sums are told in the order they are read',
    'equation-forms',
    '(a b; c d)\nsin x\nlim_(n→0)\nx_i^2\n∑_(k=1)^n k\nâ\nx=1; y=2',
    [{ kind: 'equation', count: 7 }],
  ],
])('%s', async (_, name, expected, losses) => {
  const document = await readFixture(name);
  expect([notation(document.blocks), document.losses]).toEqual([expected, losses]);
});
