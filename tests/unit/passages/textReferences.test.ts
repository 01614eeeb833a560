/** What a text refers to becomes links: other documents, its own places, its own definitions - and nothing else. */
import { describe, expect, it } from '@jest/globals';
import { textReferences } from '../../../src/passages/textReferences';
import { plainText } from '../../../src/domain/blocksInOrder';
import { textOf } from '../../fixtures/textOf';

const documents = [
  { id: '1', title: 'Internationell policy för Sandvikens kommun' },
  { id: '2', title: 'Riktlinje för föreningsbidrag' },
  { id: '3', title: 'Reglemente för kultur- och fritidsnämnden' },
  { id: '4', title: 'Policy' },
  { id: '5', title: 'Biblioteksplan 2024' },
  { id: '6', title: 'Lokal rutin' },
  { id: '7', title: 'Lokal rutin' },
];

/** Each reference as its words and where they lead. */
function referencesIn(...lines: readonly string[]): readonly string[] {
  const text = textOf(...lines);
  return textReferences(text, documents).map(({ anchor, start, end, target }) => {
    const block = text.blocks.find((one) => one.anchor === anchor);
    const label = block && 'label' in block && block.label !== null ? block.label.length + 1 : 0;
    const words = block ? plainText(block).slice(start + label, end + label) : '';
    return `${words} → ${target.kind === 'document' ? target.documentId : target.anchor}`;
  });
}

describe('the name of another document', () => {
  it.each([
    ['as it is', 'Se Riktlinje för föreningsbidrag.', 'Riktlinje för föreningsbidrag → 2'],
    [
      'inflected',
      'Enligt riktlinjen för föreningsbidrag gäller',
      'riktlinjen för föreningsbidrag → 2',
    ],
    [
      'without the municipality',
      'den internationella policyn (Internationell policy)',
      'Internationell policy → 1',
    ],
    [
      'with its committee',
      'i reglementet för kultur- och fritidsnämnden',
      'reglementet för kultur- och fritidsnämnden → 3',
    ],
  ])('is a link %s', (_, line, wanted) => {
    expect(referencesIn(line)).toContain(wanted);
  });

  it('is none when the same words mean any such document', () => {
    expect(referencesIn('Varje kommun behöver en internationell policy.')).toEqual([]);
  });

  it('is none when it is one common word, or shared by two documents', () => {
    expect(referencesIn('Varje policy och lokal rutin följs upp.')).toEqual([]);
  });
});

describe('a place in the same text', () => {
  const sections = ['3 §| Nämnden har sju ledamöter.', '# 2.1 Ekonomi', '# Bilaga 1 Avgifter'];

  it.each([
    ['Ersättare väljs enligt 3 §.', '3 § → s1'],
    ['Se avsnitt 2.1 om pengar.', 'avsnitt 2.1 → r1'],
    ['Avgifterna står i bilaga 1.', 'bilaga 1 → r2'],
  ])('"%s" is a link', (line, wanted) => {
    expect(referencesIn(...sections, line)).toEqual([wanted]);
  });

  it.each([
    'Det följer av 3 § kommunallagen.',
    'Enligt kommunallagen (2017:725) 6 kap. 3 § gäller detta.',
    'Beslutet står i protokollet § 3.',
    'Se 4 § och avsnitt 7.',
  ])('"%s" is not: it is a law, a protocol or not there', (line) => {
    expect(referencesIn(...sections, line)).toEqual([]);
  });

  it('is not guessed when two places have the number', () => {
    expect(referencesIn('3 §| Ett.', '3 §| Två.', 'Enligt 3 § gäller.')).toEqual([]);
  });
});

describe('a word that the text defines', () => {
  it('leads to its definition where it is used', () => {
    expect(
      referencesIn(
        'Med internationellt arbete avses kontakter.',
        'Allt internationellt arbete redovisas.',
      ),
    ).toEqual(['internationellt arbete → s1']);
  });

  it('may be defined in a list under "Definitioner"', () => {
    expect(
      referencesIn(
        '# Definitioner',
        'Samverkan: att göra saker ihop.',
        '# Syfte',
        'God samverkan krävs.',
      ),
    ).toEqual(['samverkan → s1']);
  });

  it('is not a part of another word', () => {
    expect(referencesIn('Med samverkan avses mycket.', 'En samverkansgrupp finns.')).toEqual([]);
  });
});
