/** How long `npm run setup -- read` takes for a municipality's two hundred documents, and how much memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { longPolicy } from './longPolicy';
import type { Measurement } from './measurement';

const documents = 200;
/** Every tenth is as long as the longer half of what municipalities have. */
const longPages = 30;
const fixtures = path.resolve('tests/fixtures/municipality');

/** Once: it is the whole command from its start, as an administrator meets it. */
export async function readingBench(): Promise<Measurement[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'reading-'));
  try {
    await fill(folder);
    const { seconds, megabytes } = await read(folder);
    const name = `setup read, ${documents} documents`;
    return [
      { name: `${name}: time`, ours: seconds, peer: null, unit: 's', limit: 60 },
      { name: `${name}: most memory (RSS)`, ours: megabytes, peer: null, unit: 'MB', limit: 500 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(folder: string): Promise<void> {
  const files = readdirSync(fixtures);
  const long = await longPolicy(longPages);
  for (let number = 0; number < documents; number += 1) {
    const file = files[number % files.length] ?? '';
    if (number % 10 === 0) writeFileSync(path.join(folder, `${number} lång.docx`), long);
    else copyFileSync(path.join(fixtures, file), path.join(folder, `${number} ${file}`));
  }
}

async function read(folder: string): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  // As package.json has it: a small heap, since what is read is soon thrown away.
  const flags = ['--max-semi-space-size=2', '--optimize-for-size', '--import', 'tsx'];
  const words = [...flags, 'src/setup/main.ts', 'read', folder, '--json'];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, residentMegabytes(child.pid));
  }, 100);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`setup read ended with ${code ?? 'a signal'}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: most };
}

/** Million bytes; 0 where the process has ended or the machine does not tell. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    return (Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024) / 1e6;
  } catch {
    return 0;
  }
}
