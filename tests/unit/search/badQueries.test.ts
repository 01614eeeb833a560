/** Whatever is typed or pasted is answered, or refused with a reason; nothing in it is a command. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPolicySearch } from '../../../src/search/policySearch';
import { textFromStoredWords } from '../../../src/search/searchedText';
import { aPolicyDocument } from '../../fixtures/build';

const search = createPolicySearch();
search.put({
  kind: 'document',
  document: aPolicyDocument({ id: '1', title: 'Regler för <b>flaggning</b> & e‑post' }),
  committees: [],
  text: textFromStoredWords('Flaggan hissas klockan åtta. بلدية ساندفيكن 🇸🇪', '1'),
});
const standing = { documents: new Map(), responsibilities: new Map() };
const ask = (query: string) =>
  search.search({ query, standing, chosen: null, withEnded: true, most: 5 });
const ids = (query: string) => {
  const answer = ask(query);
  return answer.kind === 'found' ? answer.documents.hits.map(({ id }) => id) : answer.kind;
};

describe('a query', () => {
  it('of 10,000 characters is refused, and the longest that is answered is told', () => {
    expect(ask('flagga '.repeat(1_430))).toEqual({
      kind: 'refused',
      reason: 'tooLong',
      longest: 500,
    });
  });

  it.each([
    ['markup', '<script>flaggning</script>'],
    ['operators', 'title:flaggning AND (NOT "'],
    ['a regular expression', '(flaggning+)+$'],
    ['marks that turn the direction', '\u202eflaggning\u202c'],
    ['letters of two parts', 'fla\u0301ggning'.replace('\u0301', '')],
    ['an emoji beside it', '🇸🇪 flaggning'],
  ])('with %s is answered by its words', (_, query) => {
    expect(ids(query)).toEqual(['1']);
  });

  it('in a script from right to left is found', () => {
    expect(ids('ساندفيكن')).toEqual(['1']);
  });

  it.each(['', '   ', '🇸🇪🎉', '"', '***', '?!', '\u200f'])('of no words (%j) is blank', (query) => {
    expect(ask(query)).toEqual({ kind: 'blank' });
  });

  it.each(['(a+)+$'.repeat(80), 'a'.repeat(500), 'a-'.repeat(250), '2012-'.repeat(100)])(
    'made to be slow is answered',
    (query) => {
      expect(ask(query).kind).toBe('found');
    },
  );

  it('of any characters gives marks within the words that are shown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        const answer = ask(`${query} flagg`);
        if (answer.kind !== 'found') return;
        for (const { title } of answer.documents.hits)
          for (const [start, end] of title.marks)
            expect(0 <= start && start < end && end <= title.text.length).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
