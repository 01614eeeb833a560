/** How long it takes to read a Word file or a PDF into blocks, and how much memory, beside mammoth and pdf.js. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPdf } from '../../src/documentText/pdfText';
import { readDocument } from '../../src/documentText/readDocument';
import { longPdf } from './longPdf';
import { longPolicy } from './longPolicy';
import { middle, type Measurement } from './measurement';

/** Two pages that LibreOffice printed. */
const printedPdf = fileURLToPath(new URL('../fixtures/text/pdf/pages-tagged.pdf', import.meta.url));

/** The most of mammoth's time to HTML that blocks may take. */
const wordShare = 0.6;
/** The most of pdf.js's time to the first page's words that its blocks may take. */
const firstPageShare = 1.3;
/** The most of plain pdf.js's memory that reading a long PDF may take. */
const memoryShare = 1.5;

export async function readersBench(): Promise<Measurement[]> {
  return [
    await wordBench(10, 15),
    await wordBench(100, 7),
    await wordBench(500, 5),
    await firstPageBench('of 10 pages', longPdf(10)),
    await firstPageBench('of 500 pages', longPdf(500)),
    await firstPageBench('with tags', await readFile(printedPdf)),
    await memoryBench(500),
  ];
}

async function wordBench(pages: number, runs: number): Promise<Measurement> {
  const bytes = await longPolicy(pages);
  const buffer = Buffer.from(bytes);
  return beside(`Word file of ${pages} pages, read (peer: mammoth)`, wordShare, runs, {
    ours: () => readDocument(bytes, 'policy.docx'),
    peer: () => mammoth.convertToHtml({ buffer }),
  });
}

/** The reader is loaded beforehand, as the peer is. */
async function firstPageBench(kind: string, bytes: Uint8Array): Promise<Measurement> {
  const name = `first page of a PDF ${kind}, readable (peer: pdf.js, its words)`;
  return beside(name, firstPageShare, 25, {
    ours: () => firstPageOf(bytes),
    peer: () => wordsOfFirstPage(bytes),
  });
}

class FirstPageShown extends Error {}

/** The reading is broken off there: what follows is not what is measured. */
async function firstPageOf(bytes: Uint8Array): Promise<void> {
  const onPages = (): never => {
    throw new FirstPageShown();
  };
  try {
    await readPdf(bytes, { library: pdfjs, onPages });
  } catch (error) {
    if (!(error instanceof FirstPageShown)) throw error;
  }
}

async function wordsOfFirstPage(bytes: Uint8Array): Promise<void> {
  const loading = pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const page = await (await loading.promise).getPage(1);
  await page.getTextContent();
  await loading.destroy();
}

/** The middle of several warm runs, ours and the peer's in turn so that both meet the same weather. */
async function beside(
  name: string,
  share: number,
  runs: number,
  work: { readonly ours: () => Promise<unknown>; readonly peer: () => Promise<unknown> },
): Promise<Measurement> {
  const ours: number[] = [];
  const peer: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await milliseconds(work.ours));
    peer.push(await milliseconds(work.peer));
  }
  const peers = middle(peer);
  return { name, ours: middle(ours), peer: peers, unit: 'ms', limit: peers * share };
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function memoryBench(pages: number): Promise<Measurement> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pdf-bench-'));
  const file = path.join(folder, 'policy.pdf');
  await writeFile(file, longPdf(pages));
  const ours = peakMegabytes('ours', file);
  const peer = peakMegabytes('peer', file);
  await rm(folder, { recursive: true });
  const name = `most memory while a PDF of ${pages} pages is read (peer: pdf.js, its words)`;
  return { name, ours, peer, unit: 'MB', limit: peer * memoryShare };
}

function peakMegabytes(who: 'ours' | 'peer', file: string): number {
  const program = fileURLToPath(new URL('readPdfOnce.ts', import.meta.url));
  const words = ['--import', 'tsx', program, who, file];
  return Number(execFileSync(process.execPath, words, { encoding: 'utf8' }));
}
