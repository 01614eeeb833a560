/** How long it takes to read a Word file into blocks, beside mammoth's time to HTML. */
import mammoth from 'mammoth';
import { readDocument } from '../../src/documentText/readDocument';
import { longPolicy } from './longPolicy';
import { middle, type Measurement } from './measurement';

/** The middle of several warm runs, ours and the peer's in turn so that both meet the same weather. */
export async function readersBench(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const { pages, runs } of [
    { pages: 10, runs: 15 },
    { pages: 100, runs: 7 },
    { pages: 500, runs: 5 },
  ]) {
    const bytes = await longPolicy(pages);
    const buffer = Buffer.from(bytes);
    const ours: number[] = [];
    const peer: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      ours.push(await milliseconds(() => readDocument(bytes, 'policy.docx')));
      peer.push(await milliseconds(() => mammoth.convertToHtml({ buffer })));
    }
    measurements.push({
      name: `Word file of ${pages} pages, read (peer: mammoth)`,
      ours: middle(ours),
      peer: middle(peer),
      unit: 'ms',
    });
  }
  return measurements;
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
