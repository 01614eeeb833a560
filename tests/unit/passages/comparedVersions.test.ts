/** Two versions of a text: what was added, removed, changed and moved, and nothing else. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparedWords } from '../../../src/passages/comparedWords';
import { compareVersions } from '../../../src/passages/comparedVersions';
import { textOf } from '../../fixtures/textOf';

const lines = [
  '# Syfte',
  'Policyn gäller för hela kommunen och dess bolag.',
  '# Ansvar',
  'Arbetslivsnämnden ansvarar för samordningen av arbetet under åren 2013-2014.',
  'Varje nämnd redovisar sitt arbete i årsredovisningen.',
  '# Uppföljning',
  'Policyn följs upp en gång per mandatperiod av kommunstyrelsen.',
];
const before = textOf(...lines);

describe('versions that read the same', () => {
  it('have no sections to show', () => {
    expect(compareVersions(before, before)).toEqual({
      sections: [],
      counts: { added: 0, removed: 0, changed: 0, moved: 0 },
    });
  });

  it('differ not by typography', () => {
    const now = textOf(...lines.map((line) => line.replace('2013-2014', '2013–2014')));
    expect(compareVersions(before, now).sections).toEqual([]);
  });
});

describe('a later version', () => {
  it('shows the changed words of a paragraph under its heading, and what stands unchanged beside it', () => {
    const now = textOf(...lines.map((line) => line.replace('2013-2014', '2015-2016')));
    expect(compareVersions(before, now).sections).toEqual([
      {
        heading: 'Ansvar',
        changes: [
          { kind: 'same', count: 1 },
          {
            kind: 'changed',
            anchor: 's2',
            pieces: [
              { kind: 'same', words: lines[3]!.split('2013-2014')[0] },
              { kind: 'removed', words: '2013-2014' },
              { kind: 'added', words: '2015-2016' },
              { kind: 'same', words: '.' },
            ],
          },
          { kind: 'same', count: 1 },
        ],
      },
    ]);
  });

  it('tells what was added and what was removed', () => {
    const now = textOf(...lines.toSpliced(4, 1, 'Kommundirektören utser en samordnare.'));
    const { sections, counts } = compareVersions(before, now);
    expect(counts).toEqual({ added: 1, removed: 1, changed: 0, moved: 0 });
    expect(sections[0]?.changes.slice(-2)).toEqual([
      { kind: 'removed', words: lines[4] },
      { kind: 'added', anchor: 's3', words: 'Kommundirektören utser en samordnare.' },
    ]);
  });

  it('tells a moved paragraph from one that was removed', () => {
    const now = textOf(...lines.toSpliced(4, 1), lines[4]!);
    const { sections, counts } = compareVersions(before, now);
    expect(counts).toEqual({ added: 0, removed: 0, changed: 0, moved: 1 });
    expect(sections.map(({ heading, changes }) => [heading, changes.at(-1)?.kind])).toEqual([
      ['Ansvar', 'movedAway'],
      ['Uppföljning', 'movedHere'],
    ]);
  });

  it('compares numbers of sections too, since they are cited', () => {
    const { counts } = compareVersions(
      textOf('3 §| Nämnden beslutar.'),
      textOf('4 §| Nämnden beslutar.'),
    );
    expect(counts.changed).toBe(1);
  });
});

describe('any two writings of a paragraph', () => {
  const words = fc
    .array(fc.constantFrom('nämnden', 'ansvarar', 'för', '2013-2014', ',', '.', 'mål', '§', '3'), {
      maxLength: 30,
    })
    .map((parts) => parts.join(' '));

  it('can both be read out of the pieces', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const pieces = comparedWords(one, other);
        const without = (kind: string) =>
          pieces.flatMap((piece) => (piece.kind === kind ? [] : piece.words)).join('');
        expect(without('added')).toBe(one);
        expect(without('removed')).toBe(other);
      }),
    );
  });
});

describe('any two texts', () => {
  const text = fc
    .array(fc.constantFrom(...lines, 'Ett annat stycke med egna ord.', '- en punkt'), {
      maxLength: 12,
    })
    .map((chosen) => textOf(...chosen));

  it('are compared without losing or inventing a paragraph of either', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { counts, sections } = compareVersions(one, other);
        const changes = sections.flatMap((section) => section.changes);
        const here = changes.filter(({ kind }) => kind === 'movedHere').length;
        expect(counts.moved).toBe(here);
        expect(
          sections.every((section) => section.changes.some(({ kind }) => kind !== 'same')),
        ).toBe(true);
      }),
    );
  });
});
