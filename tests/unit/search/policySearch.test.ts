/** What people type is found: in names, facts, texts and responsibilities. */
import { describe, expect, it } from '@jest/globals';
import { createPolicySearch } from '../../../src/search/policySearch';
import type { Found, SearchQuestion } from '../../../src/search/searchAnswer';
import type { DocumentEntry } from '../../../src/search/searchEntry';
import { textFromStoredWords } from '../../../src/search/searchedText';
import { aPolicyDocument, aResponsibility, decision } from '../../fixtures/build';

const standing: SearchQuestion['standing'] = {
  documents: new Map([
    ['1', 'inForce'],
    ['2', 'repealed'],
    ['3', 'inForce'],
  ]),
  responsibilities: new Map([['a', 'current']]),
};

function document(id: string, title: string, text: string, parts = {}): DocumentEntry {
  const words = textFromStoredWords(text, '1');
  return {
    kind: 'document',
    document: aPolicyDocument({ id, title, ...parts }),
    committees: [],
    text: words,
  };
}

function aSearch() {
  const search = createPolicySearch();
  search.put(
    document('1', 'Regler för skolskjuts', 'Elever i grundskolan har rätt till skjuts.', {
      decision: decision('2012-05-06', { section: '§ 44', caseNumber: 'KS2011/157' }),
    }),
  );
  search.put(document('2', 'Regler för skolskjuts', 'Äldre regler.'));
  search.put(document('3', 'Alkohol- och drogpolicy', 'Arbetsplatsen ska vara drogfri.'));
  search.put({
    kind: 'responsibility',
    responsibility: aResponsibility({ id: 'a', what: 'samordning av skolskjuts' }),
    committees: ['Kunskapsnämnden'],
    source: 'Regler för skolskjuts',
  });
  return search;
}

function ask(query: string, parts: Partial<SearchQuestion> = {}): Found {
  const question = { query, standing, chosen: null, withEnded: false, most: 10, ...parts };
  const answer = aSearch().search(question);
  if (answer.kind !== 'found') throw new Error(answer.kind);
  return answer;
}
const ids = ({ documents }: Found) => documents.hits.map(({ id }) => id);

describe('the search', () => {
  it('finds a document by another form of its words, and marks what matched', () => {
    const [first] = ask('skolskjutsen').documents.hits;
    expect(first?.title).toEqual({ text: 'Regler för skolskjuts', marks: [[11, 21]] });
  });

  it('shows under a document what it says, and not its own name once more', () => {
    const search = createPolicySearch();
    const text = 'Dokumentnamn Resepolicy\nDen som reser väljer tåg: så säger vår resepolicy.';
    search.put(document('1', 'Resepolicy', text));
    const asked = { query: 'resepolicy', chosen: null, withEnded: false, most: 10, standing };
    const answer = search.search(asked) as Found;
    expect(answer.documents.hits[0]?.passage?.excerpt.text).toMatch(/^Den som reser väljer tåg/);
  });

  it('counts what is repealed apart, and shows it after what applies when asked', () => {
    expect(ask('skolskjuts').documents).toMatchObject({ count: 1, ended: 1 });
    expect(ids(ask('skolskjuts', { withEnded: true }))).toEqual(['1', '2']);
  });

  it('answers with the paragraph, and with who is responsible', () => {
    const answer = ask('skjuts elever');
    expect(answer.passages.hits[0]?.excerpt.text).toBe(
      'Elever i grundskolan har rätt till skjuts.',
    );
    expect(ask('samordning skolskjuts').responsibilities.hits[0]?.id).toBe('a');
  });

  it.each(['KS2011/157', 'ks 2011/157', 'ks-2011-157', '157/2011', '2011/157', 'dnr KS 2011/157'])(
    'finds a case written %s',
    (query) => expect(ids(ask(query))).toEqual(['1']),
  );

  it.each(['§ 44', '§44', 'paragraf 44', '44 §'])('finds a section written %s', (query) =>
    expect(ids(ask(query))).toEqual(['1']),
  );

  it('finds the whole of a word that shares its end with another', () => {
    expect(ids(ask('alkoholpolicy'))).toEqual(['3']);
  });

  it.each([
    ['a compound with another genre', 'skolskjutspolicy', '1'],
    ['an everyday word', 'skolbuss', '1'],
    ['a compound with an everyday word in it', 'skolbussregler', '1'],
    ['an error in a word that also seems to be two', 'skolskujts', '1'],
  ])('finds %s', (_, query, id) => expect(ids(ask(query))[0]).toBe(id));

  it('takes a short line above a longer one for a heading, but no label and no facts', () => {
    const text =
      'Rätt till skjuts\nDiarienummer KS2006/639\nFastställd av\nKommunfullmäktige 2012\nElever i grundskolan har rätt till skjuts.';
    const headings = textFromStoredWords(text, '1').parts.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ words }) => words)).toEqual(['Rätt till skjuts']);
  });

  it('says what was searched when nothing is found, and where there would be something', () => {
    const { help } = ask('skolskjuts äldre', { chosen: new Set(['3']) });
    expect(help?.searched).toEqual({ documents: 3, texts: 3, responsibilities: 1 });
    expect(help?.withoutFilters).toBeGreaterThan(0);
  });

  it('tells why an answer stands where it stands', () => {
    expect(aSearch().why('alkoholpolicy', 'document 3', standing)).toContainEqual({
      kind: 'word',
      typed: 'alkoholpolicy',
      found: 'Alkohol',
      how: 'elliptic',
      field: 'title',
    });
  });
});
