/** How many bytes of script the built tab brings, beside the least that its stack can bring. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { buildTabIfChanged, builtTabFolder } from '../../src/standin/tabBuild';
import type { Measurement } from './measurement';

/**
 * An empty tab of React, Fluent UI, teams-js, PnPjs and MSAL, measured as this one is: first script with sign-in and
 * PnPjs loaded beside it, and all script. kB are 1000 bytes.
 */
const floor = { first: { plain: 514, gzip: 143 }, all: { plain: 844, gzip: 230 } };

const limits = { first: 200, all: 335, wordReader: 25 };

/** A built script and what it imports of the others. */
interface Chunk {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly statically: readonly string[];
  readonly later: readonly string[];
}

/** The workers that read documents: what only they bring is counted apart. */
const readerWorkers = /^(?:textWorker|pdf\.worker)[.-]/;

/**
 * First paint is the page's own script, what it asks for as it starts, and all that they import before they run. All script is what pages and workers
 * bring, whichever they are, but for the document readers.
 */
export async function bytesBench(): Promise<Measurement[]> {
  await buildTabIfChanged((line) => {
    console.error(line);
  });
  const chunks = await readChunks();
  const first = reached(chunks, await scriptsOf('index.html'), (chunk) => chunk.statically);
  const imports = ({ statically, later }: Chunk) => [...statically, ...later];
  const imported = new Set([...chunks.values()].flatMap(imports));
  const workers = [...chunks.keys()].filter(
    (file) => !imported.has(file) && !readerWorkers.test(file),
  );
  const pages = [...(await scriptsOf('index.html')), ...(await scriptsOf('redirect.html'))];
  const all = reached(chunks, [...pages, ...workers], imports);
  const readers = [...chunks.values()].filter((chunk) => !all.includes(chunk));
  const started = readers.flatMap(({ file }) => (file.startsWith('textWorker-') ? file : []));
  const wordReader = reached(chunks, started, (chunk) => chunk.statically);
  if (wordReader.length === 0) throw new Error('the build has no worker that reads documents');
  return [
    figure('script before first paint, minified', plain(first), floor.first.plain),
    figure('script before first paint, gzip', gzip(first), floor.first.gzip, limits.first),
    figure('all script but the document readers, minified', plain(all), floor.all.plain),
    figure('all script but the document readers, gzip', gzip(all), floor.all.gzip, limits.all),
    figure('reader of Word files, gzip', gzip(wordReader), null, limits.wordReader),
    figure(`document readers left out above (${namesOf(readers)}), gzip`, gzip(readers), null),
  ];
}

function figure(name: string, ours: number, peer: number | null, limit?: number): Measurement {
  return { name, ours, peer, unit: 'kB', ...(limit === undefined ? {} : { limit }) };
}

const plain = (chunks: readonly Chunk[]): number => kilobytes(chunks, (bytes) => bytes.length);
const gzip = (chunks: readonly Chunk[]): number =>
  kilobytes(chunks, (bytes) => gzipSync(bytes, { level: 9 }).length);

function kilobytes(chunks: readonly Chunk[], sizeOf: (bytes: Uint8Array) => number): number {
  return chunks.reduce((sum, chunk) => sum + sizeOf(chunk.bytes), 0) / 1000;
}

async function readChunks(): Promise<ReadonlyMap<string, Chunk>> {
  const folder = path.join(builtTabFolder, 'assets');
  const files = (await readdir(folder)).filter((file) => /\.m?js$/.test(file));
  const read = async (file: string): Promise<[string, Chunk]> => {
    const bytes = await readFile(path.join(folder, file));
    return [file, { file, bytes, ...importsIn(file, bytes.toString()) }];
  };
  return new Map(await Promise.all(files.map(read)));
}

/** The scripts that a built page names, those included that it preloads: its own script asks for them as it starts. */
async function scriptsOf(page: string): Promise<string[]> {
  const html = await readFile(path.join(builtTabFolder, page), 'utf8');
  const named = html.matchAll(
    /<(?:script[^>]+src|link[^>]+modulepreload[^>]+href)="[^"]*\/([^"/]+)"/g,
  );
  const scripts = [...named].flatMap(([, file]) => file ?? []);
  if (scripts.length === 0) throw new Error(`${page} names no script`);
  return scripts;
}

function importsIn(file: string, source: string): Pick<Chunk, 'statically' | 'later'> {
  const { staticImports, staticExports, dynamicImports } = parseSync(file, source).module;
  const reexported = staticExports.flatMap(({ entries }) => entries);
  const requests = [...staticImports, ...reexported].map(({ moduleRequest }) => moduleRequest);
  return {
    statically: [
      ...new Set(requests.flatMap((one) => (one ? path.posix.basename(one.value) : []))),
    ],
    // A later import of a computed address is a library's own; none of ours is written so.
    later: dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const [, address] = /^["'`]([^"'`$]+)["'`]$/.exec(source.slice(start, end)) ?? [];
      return address === undefined ? [] : path.posix.basename(address);
    }),
  };
}

/** The chunks that one comes to from some of them, each once. */
function reached(
  chunks: ReadonlyMap<string, Chunk>,
  from: readonly string[],
  next: (chunk: Chunk) => readonly string[],
): Chunk[] {
  const met = new Set<Chunk>();
  const waiting = [...from];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const chunk = chunks.get(file);
    if (!chunk) throw new Error(`the build has no ${file}`);
    if (met.has(chunk)) continue;
    met.add(chunk);
    waiting.push(...next(chunk));
  }
  return [...met];
}

function namesOf(chunks: readonly Chunk[]): string {
  return chunks.map(({ file }) => file.replace(/-[\w-]{8}\.m?js$/, '')).join(', ') || 'none';
}
