/** An index that was changed in place answers as one that was built anew, and so does one that was kept. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  createPolicySearch,
  openPolicySearch,
  type PolicySearch,
} from '../../../src/search/policySearch';
import type { Standing } from '../../../src/search/searchAnswer';
import { entryKey, type SearchEntry } from '../../../src/search/searchEntry';
import { textFromStoredWords } from '../../../src/search/searchedText';
import { packIndex, unpackIndex } from '../../../src/tab/searching/packedIndex';
import { aPolicyDocument, aResponsibility } from '../../fixtures/build';

const words = fc.constantFrom(
  ...'skolskjuts skola skjutsen elever trafik trafiksäkerhet säkerhet policy policyn regler alkohol- och drogpolicy nämnden KS2011/157 § 44 2012'.split(
    ' ',
  ),
);
const text = fc.array(words, { minLength: 1, maxLength: 8 }).map((some) => some.join(' '));
const id = fc.constantFrom('1', '2', '3', '4', '5');
const documentEntry = fc
  .tuple(id, text, fc.option(text))
  .map(([key, title, body]): SearchEntry => ({
    kind: 'document',
    document: aPolicyDocument({ id: key, title }),
    committees: [],
    text: body === null ? null : textFromStoredWords(body, body),
  }));
const responsibilityEntry = fc
  .tuple(id, text, fc.option(text))
  .map(([key, what, passage]): SearchEntry => ({
    kind: 'responsibility',
    responsibility: aResponsibility({ id: key, what, passage }),
    committees: [],
    source: null,
  }));
const change = fc.oneof(
  { weight: 4, arbitrary: documentEntry.map((entry) => ({ put: entry })) },
  { weight: 2, arbitrary: responsibilityEntry.map((entry) => ({ put: entry })) },
  { weight: 2, arbitrary: id.map((key) => ({ remove: `document ${key}` })) },
  { weight: 1, arbitrary: fc.constant({ tidy: true }) },
);
type Change = { put?: SearchEntry; remove?: string; tidy?: boolean };

const standing: Standing = {
  documents: new Map([
    ['1', 'inForce'],
    ['2', 'repealed'],
    ['3', 'expired'],
  ]),
  responsibilities: new Map([['1', 'current']]),
};
const queries = [
  'skolskjuts',
  'skol skjuts',
  'trafik',
  'polici',
  '"drogpolicy"',
  'alkoholpolicy',
  'ks 2011-157',
  'skolskjutsregler elever § 44',
];

const asked = (search: PolicySearch) =>
  queries.map((query) =>
    search.search({ query, standing, chosen: null, withEnded: true, most: 10 }),
  );

function apply(search: PolicySearch, changes: readonly Change[]): Map<string, SearchEntry> {
  const left = new Map<string, SearchEntry>();
  for (const { put, remove, tidy } of changes) {
    if (put !== undefined) {
      search.put(put);
      left.set(entryKey(put), put);
    }
    if (remove !== undefined) {
      search.remove(remove);
      left.delete(remove);
    }
    if (tidy === true) search.stored();
  }
  return left;
}

describe('the index', () => {
  it('answers after any changes as one that was built from what is left', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 14 }), (changes) => {
        const changed = createPolicySearch();
        const left = apply(changed, changes);
        const anew = createPolicySearch();
        for (const entry of left.values()) anew.put(entry);
        expect(asked(changed)).toEqual(asked(anew));
      }),
      { numRuns: 60 },
    );
  });

  it('answers after it was kept, opened and changed further as one that was never kept', () => {
    const changes = fc.array(change, { maxLength: 8 });
    fc.assert(
      fc.property(changes, changes, (before, after) => {
        const [kept, never] = [createPolicySearch(), createPolicySearch()];
        for (const search of [kept, never]) apply(search, before);
        const opened = openPolicySearch(unpackIndex(packIndex(kept.stored())) ?? kept.stored());
        expect(opened && asked(opened)).toEqual(asked(never));
        if (opened === null) return;
        for (const search of [opened, never]) apply(search, after);
        expect(asked(opened)).toEqual(asked(never));
      }),
      { numRuns: 40 },
    );
  });

  it('is not opened when a part of what was kept is missing or of another form', () => {
    const search = createPolicySearch();
    search.put({
      kind: 'document',
      document: aPolicyDocument(),
      committees: [],
      text: null,
    });
    const stored = search.stored();
    expect(openPolicySearch({ ...stored, form: stored.form + 1 })).toBeNull();
    const { vocabulary } = stored;
    const shorter = { ...vocabulary, live: new Int32Array() };
    expect(openPolicySearch({ ...stored, vocabulary: shorter })).toBeNull();
    expect(openPolicySearch({ ...stored, texts: [] })).toBeNull();
    expect(openPolicySearch({ ...stored, entries: '[' })).toBeNull();
    expect(openPolicySearch({ ...stored, unitFields: new Uint8Array() })).toBeNull();
  });
});
