/** A link to a paragraph leads to it after the text has been edited, and says whether it reads the same. */
import { describe, expect, it } from '@jest/globals';
import { findLink, linkedPassageAt } from '../../../src/passages/linkedPassage';
import { textOf } from '../../fixtures/textOf';

const long = `Kommunen ska bidra till ett öppet samhälle där var och en får del av världen omkring oss, och där skolan, föreningslivet och näringslivet möter andra länder. ${'Samarbetet ska vara till nytta. '.repeat(6)}Det redovisas varje år.`;
const before = textOf(
  '# Syfte',
  'Ett första stycke om syftet.',
  '# Mål',
  long,
  'Ett sista stycke.',
);
const link = linkedPassageAt(before, 's2', 'v1')!;

describe('a link to a paragraph', () => {
  it('carries few words, whole ones', () => {
    expect(link.words.length).toBeLessThanOrEqual(140);
    expect(long.startsWith(`${link.words} `)).toBe(true);
  });

  it('lands on the same paragraph when nothing has changed', () => {
    expect(findLink(before, link)).toEqual({ kind: 'exact', anchor: 's2' });
  });

  it('lands on it when paragraphs came before it, so that its number is another', () => {
    const now = textOf('# Syfte', 'Nytt.', 'Ett första stycke om syftet.', '# Mål', long, 'Slut.');
    expect(findLink(now, link)).toMatchObject({ anchor: 's3' });
  });

  it('says that it has changed when words were changed at its beginning', () => {
    const now = textOf(
      '# Syfte',
      'Ett första stycke om syftet.',
      '# Mål',
      long.replace('öppet', 'slutet'),
    );
    expect(findLink(now, link)).toMatchObject({ kind: 'changed', anchor: 's2' });
  });

  it('says so also when only words beyond those in the link were changed', () => {
    const now = textOf('# Mål', long.replace('varje år', 'vartannat år'), 'Ett sista stycke.');
    expect(findLink(now, link)).toEqual({ kind: 'changed', anchor: 's1', share: null });
  });

  it('is not found when the paragraph was removed', () => {
    expect(findLink(textOf('# Syfte', 'Ett första stycke om syftet.'), link).kind).toBe('notFound');
  });

  it('finds a few words of a paragraph that is not known whole, and says nothing of changes', () => {
    const words = 'del av världen omkring oss, och där skolan';
    const some = { ...link, words, before: '', after: '', under: '', whole: '' };
    expect(findLink(before, some)).toEqual({ kind: 'exact', anchor: 's2' });
    expect(findLink(textOf('# Mål', 'Något helt annat.'), some).kind).toBe('notFound');
  });

  it('does not take paragraph 50 for paragraph 5', () => {
    const many = textOf(...Array.from({ length: 60 }, (_, place) => `Stycke nummer ${place + 1}.`));
    expect(linkedPassageAt(many, 's5', 'v')?.words).toBe('Stycke nummer 5.');
  });

  it('can not be made to a place without words', () => {
    expect(linkedPassageAt(before, 's99', 'v1')).toBeNull();
  });
});
