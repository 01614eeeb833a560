/** KQL: the stated subset, and a refusal that names what is outside it. */
import { describe, expect, it } from '@jest/globals';
import { parseKql } from '../../../src/standin/kql';

describe('KQL within the subset', () => {
  it('ANDs terms that stand side by side', () => {
    expect(parseKql('internationell policy')).toMatchObject({
      kind: 'and',
      left: { words: ['internationell'] },
      right: { words: ['policy'] },
    });
  });

  it('reads a phrase as words in a row', () => {
    expect(parseKql('"internationellt arbete"')).toMatchObject({
      kind: 'words',
      words: ['internationellt', 'arbete'],
      prefix: false,
    });
  });

  it('reads a star at the end as a prefix', () => {
    expect(parseKql('tillgäng*')).toMatchObject({ words: ['tillgäng'], prefix: true });
  });

  it.each([
    ['Title:policy', { name: 'Title', value: 'policy' }],
    ['Path:"https://a/sites/b"', { name: 'Path', value: 'https://a/sites/b' }],
    ['ContentTypeId:0x0101*', { name: 'ContentTypeId', value: '0x0101', prefix: true }],
    ['IsDocument=1', { name: 'IsDocument', value: '1' }],
  ])('%s asks for a property', (text, expected) => {
    expect(parseKql(text)).toMatchObject({ kind: 'property', ...expected });
  });

  it('binds AND before OR, and takes NOT and parentheses', () => {
    expect(parseKql('a OR b AND c')).toMatchObject({ kind: 'or', right: { kind: 'and' } });
    expect(parseKql('(a OR b) NOT c')).toMatchObject({ kind: 'and', right: { kind: 'not' } });
  });

  it('takes small letters as words, not as operators', () => {
    expect(parseKql('a or b')).toMatchObject({ kind: 'and', right: { words: ['b'] } });
  });

  it('finds everything with an empty query', () => {
    expect(parseKql('')).toEqual({ kind: 'all' });
  });
});

describe('KQL outside the subset', () => {
  it.each([
    ['a NEAR b', 'NEAR'],
    ['+a', '+a'],
    ['-a', '-a'],
    ['Size>100', 'Size>100'],
    ['in*ter', 'in*ter'],
    ['(a', '('],
    ['a AND', 'the end'],
    ['"öppen', '"öppen'],
  ])('%s is 501 and names %s', (text, token) => {
    expect(() => parseKql(text)).toThrow(`local stand-in does not implement KQL '${token}'`);
  });
});
