/** The search beside three well-kept engines: the same documents, the same words typed, in one run. */
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { create, insertMultiple, search as askOrama } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/swedish';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  createPolicySearch,
  openPolicySearch,
  type PolicySearch,
} from '../../src/search/policySearch';
import type { DocumentEntry } from '../../src/search/searchEntry';
import { packIndex, unpackIndex } from '../../src/tab/searching/packedIndex';
import { middle, type Measurement } from './measurement';
import { SearchCorpus } from './searchCorpus';

const wordsInEach = 1_000;
const typed = 300;

export async function searchBench(): Promise<Measurement[]> {
  const few = new SearchCorpus(1);
  const documents = few.documents(600, wordsInEach);
  const queries = few.queries(typed);
  const ours = indexMeasurements(documents);
  const some = await keyPresses(documents, queries);
  const many = new SearchCorpus(2);
  const manyDocuments = many.documents(5_000, wordsInEach);
  const manyQueries = many.queries(typed);
  const search = opened(built(manyDocuments));
  const peer = miniSearch(manyDocuments);
  return [
    ...ours,
    ...some,
    {
      name: 'key press to results in 5,000 documents, 95 of 100 within (peer: MiniSearch)',
      ours: within95(manyQueries, (query) => ask(search, query)),
      peer: within95(manyQueries, (query) => peer.search(query)),
      ...{ unit: 'ms', limit: 20 },
    },
  ];
}

/** Building, keeping and changing; the peer is MiniSearch with boosts. */
function indexMeasurements(documents: readonly DocumentEntry[]): Measurement[] {
  const collect = garbageCollector();
  const before = collect();
  const [search, building] = timed(() => built(documents));
  const kept = packIndex(search.stored());
  const held = collect() - before - kept.byteLength;
  const [peer, peerBuilding] = timed(() => miniSearch(documents));
  const peerKept = JSON.stringify(peer);
  const open = () => openPolicySearch(unpackIndex(kept) ?? never());
  const changed = documents.slice(0, 20);
  const beside = { peer: null, unit: 'ms' } as const;
  return [
    {
      name: 'index of 600 documents built (peer: MiniSearch)',
      ours: building,
      ...{ peer: peerBuilding, unit: 'ms', limit: 2_000 },
    },
    {
      name: 'index of 600 documents opened (peer: MiniSearch)',
      ours: middle(Array.from({ length: 5 }, () => timed(open)[1])),
      peer: timed(() => MiniSearch.loadJSON(peerKept, miniOptions))[1],
      ...{ unit: 'ms', limit: 100 },
    },
    {
      name: 'index of 600 documents in memory',
      ours: held / 1e6,
      ...{ peer: null, unit: 'MB', limit: 40 },
    },
    {
      name: 'index of 600 documents as kept',
      ours: kept.byteLength / 1e6,
      ...{ peer: peerKept.length / 1e6, unit: 'MB' },
    },
    {
      name: 'a changed document of 1,000 words taken in',
      ours: middle(changed.map((entry) => timed(() => search.put(entry))[1])),
      ...{ ...beside, limit: 50 },
    },
    {
      name: 'a pasted query that was made to be slow',
      ours: Math.max(...slowQueries.map((query) => timed(() => ask(search, query))[1])),
      ...{ ...beside, limit: 50 },
    },
  ];
}

const slowQueries = [
  'x'.repeat(10_000),
  '(a+)+$'.repeat(80),
  'å'.repeat(500),
  'a-'.repeat(250),
  '2012-05-'.repeat(60),
  'KS 2012/1 '.repeat(50),
  '🇸🇪'.repeat(120),
  'en av det som på '.repeat(29),
];

async function keyPresses(
  documents: readonly DocumentEntry[],
  queries: readonly string[],
): Promise<Measurement[]> {
  const search = opened(built(documents));
  const ours = within95(queries, (query) => ask(search, query));
  const mini = miniSearch(documents);
  const flex = flexSearch(documents);
  const orama = await oramaSearch(documents);
  const peers = {
    MiniSearch: within95(queries, (query) => mini.search(query)),
    'FlexSearch, which forgives no errors': within95(queries, (query) => flex.search(query)),
    'Orama with its Swedish stemmer': within95(queries, (term) =>
      askOrama(orama, { term, tolerance: 1, boost: { title: 3 } }),
    ),
  };
  return Object.entries(peers).map(([peer, theirs]) => ({
    name: `key press to results in 600 documents, 95 of 100 within (peer: ${peer})`,
    ...{ ours, peer: theirs, unit: 'ms', limit: 8 },
  }));
}

function built(documents: readonly DocumentEntry[]): PolicySearch {
  const search = createPolicySearch();
  for (const entry of documents) search.put(entry);
  return search;
}

/** As the tab has it when it is opened again; it is packed as soon as it has been built. */
function opened(search: PolicySearch): PolicySearch {
  return openPolicySearch(unpackIndex(packIndex(search.stored())) ?? never()) ?? never();
}

const standing = { documents: new Map(), responsibilities: new Map() };

function ask(search: PolicySearch, query: string): unknown {
  return search.search({ query, standing, chosen: null, withEnded: false, most: 20 });
}

const miniOptions = {
  fields: ['title', 'text'],
  searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 },
};

function miniSearch(documents: readonly DocumentEntry[]): MiniSearch {
  const peer = new MiniSearch(miniOptions);
  peer.addAll(documents.map(rowOf));
  return peer;
}

function flexSearch(documents: readonly DocumentEntry[]) {
  const fields = ['title', 'text'].map((field) => ({ field, tokenize: 'forward' as const }));
  const peer = new FlexSearch.Document({ document: { id: 'id', index: fields } });
  for (const document of documents) peer.add(rowOf(document));
  return peer;
}

async function oramaSearch(documents: readonly DocumentEntry[]) {
  const peer = create({
    schema: { id: 'string', title: 'string', text: 'string' },
    components: { tokenizer: { language, stemming: true, stemmer } },
  });
  await insertMultiple(peer, documents.map(rowOf));
  return peer;
}

function rowOf({ document: { id, title }, text }: DocumentEntry) {
  return { id, title, text: text?.parts.map(({ words }) => words).join('\n') ?? '' };
}

/** Of each typed query once, after some that warm up, the time that 95 of 100 keep. */
function within95(queries: readonly string[], answer: (query: string) => unknown): number {
  for (const query of queries.slice(0, 50)) answer(query);
  const times = queries.map((query) => timed(() => answer(query))[1]).sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)] ?? 0;
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  const done = work();
  return [done, performance.now() - start];
}

/** Frees what can be freed, and tells how many bytes are held. */
function garbageCollector(): () => number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
}

function never(): never {
  throw new Error('what was packed could not be read');
}
