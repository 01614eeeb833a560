/** What the tab asks of the search, and what it keeps of it. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { localDate } from '../../../../src/domain/localDate';
import type { SearchAnswer } from '../../../../src/search/searchAnswer';
import { createSearcher, type IndexStore } from '../../../../src/tab/searching/searcher';
import { aPolicyDocument, aRegister } from '../../../fixtures/build';
import { aText } from '../../../support/renderTab';
import { SearchWorkerDouble } from '../../../support/searchWorkerDouble';

const day = localDate('2026-11-26');
const asked = (query: string) => ({ query, day, chosen: null, withEnded: false, most: 10 });
const library = aRegister({
  documents: [
    aPolicyDocument({ id: '1', title: 'Resepolicy' }),
    aPolicyDocument({ id: '2', title: 'Taxa för bygglov' }),
  ],
});
const found = (answer: SearchAnswer | null) =>
  answer?.kind === 'found' ? answer.documents.hits.map(({ id }) => id) : answer;

describe('the search of the tab', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    Object.assign(globalThis, { Worker: SearchWorkerDouble });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('finds a document of the register', async () => {
    const searcher = createSearcher(null);
    await searcher.setRegister(library);
    expect(found(await searcher.search(asked('resor')))).toEqual(['1']);
  });

  it('answers only the newest of the questions that were asked in a row', async () => {
    const searcher = createSearcher(null);
    await searcher.setRegister(library);
    const answers = await Promise.all(['t', 'ta', 'taxa'].map((q) => searcher.search(asked(q))));
    expect(answers.map(found)).toEqual([null, null, ['2']]);
  });

  it('finds words of a text that came later, and tells that answers may have changed', async () => {
    const searcher = createSearcher(null);
    await searcher.setRegister(library);
    const changed = jest.fn();
    searcher.onChange(changed);
    const text = {
      documentId: '1',
      plainText: 'Tåg väljs före flyg.',
      plainTextOf: '3',
      rowVersion: 1,
    };
    await searcher.addTexts([text]);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(found(await searcher.search(asked('tåget')))).toEqual(['1']);
  });

  it('finds the words of a long text that was opened, from its first to its notes, and then tells so once', async () => {
    const searcher = createSearcher(null);
    await searcher.setRegister(library);
    const changed = jest.fn();
    searcher.onChange(changed);
    const words = Array.from({ length: 400 }, (_, n) => `Stycke nummer ${n}`);
    const text = aText('Cykel före buss', ...words, 'Sist står kanot');
    const notes = [
      {
        id: '1',
        label: '1',
        referencedFrom: 's1',
        blocks: aText('Under texten står segelbåt').blocks,
      },
    ];
    await searcher.addOpenedText('1', '3', { ...text, notes });
    expect(changed).toHaveBeenCalledTimes(1);
    for (const word of ['cykel', 'kanot', 'segelbåt'])
      expect(found(await searcher.search(asked(word)))).toEqual(['1']);
  });

  it('finds nothing of a document that has left the register', async () => {
    const searcher = createSearcher(null);
    await searcher.setRegister(library);
    await searcher.setRegister({ ...library, documents: library.documents.slice(1) });
    expect(found(await searcher.search(asked('resepolicy')))).toEqual([]);
  });

  it('is handed the same rows only once, and again when its worker has died', async () => {
    const workers: SearchWorkerDouble[] = [];
    const handed = jest.spyOn(SearchWorkerDouble.prototype, 'postMessage');
    const kinds = () => handed.mock.calls.map(([{ message }]) => message.kind);
    class Counted extends SearchWorkerDouble {
      constructor() {
        super();
        workers.push(this);
      }
    }
    Object.assign(globalThis, { Worker: Counted });
    const searcher = createSearcher(null);
    await searcher.setRegister(library);
    await searcher.setRegister(library);
    expect(kinds()).toEqual(['registerPart']);
    workers[0]?.dispatchEvent(new Event('error'));
    await searcher.setRegister(library);
    expect(kinds()).toEqual(['registerPart', 'registerPart']);
    handed.mockRestore();
  });

  it('answers from what was kept, also the words of texts', async () => {
    let kept: ArrayBuffer | null = null;
    const store: IndexStore = {
      load: () => Promise.resolve(kept),
      save: (bytes) => {
        kept = bytes;
        return Promise.resolve();
      },
    };
    const before = createSearcher(store);
    await before.setRegister(library);
    await before.addTexts([
      { documentId: '2', plainText: 'Avgift för altan.', plainTextOf: '1', rowVersion: 1 },
    ]);
    await jest.advanceTimersByTimeAsync(5_000);
    before.end();
    expect(found(await createSearcher(store).search(asked('avgift')))).toEqual(['2']);
  });

  it('begins anew from what was kept by something else', async () => {
    const load = () => Promise.resolve(new ArrayBuffer(64));
    const searcher = createSearcher({ load, save: () => Promise.resolve() });
    await searcher.setRegister(library);
    expect(found(await searcher.search(asked('bygglov')))).toEqual(['2']);
  });
});
