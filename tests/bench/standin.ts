/** What the stand-in costs while it holds the scenario `thousand`: memory, time to start, time to answer. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { promisify } from 'node:util';
import { middle, type Measurement } from './measurement';

const runs = 3;
const answers = 20;
const rows = 1_000;

/**
 * Each run in a fresh process of the stand-in alone. Of the times the least is taken, since what else the machine
 * does only adds to them; of the memory the most.
 */
export async function standinBench(): Promise<Measurement[]> {
  const measured: StandInRun[] = [];
  for (let run = 1; run <= runs; run += 1) {
    console.error(`standin: run ${run} of ${runs}`);
    measured.push(await startAskAndStop());
  }
  const most = (key: keyof StandInRun) => Math.max(...measured.map((run) => run[key]));
  const least = (key: keyof StandInRun) => Math.min(...measured.map((run) => run[key]));
  const page = `an unfiltered page of ${rows} rows`;
  const after = `after ${answers} times ${page}`;
  const figures: Omit<Measurement, 'peer'>[] = [
    { name: 'memory (RSS) when ready', ours: most('memory'), unit: 'MB', limit: 150 },
    { name: `memory (RSS) ${after}`, ours: most('memoryAfter'), unit: 'MB' },
    { name: page, ours: least('answer'), unit: 'ms', limit: 50 },
    { name: 'ready from process start', ours: least('ready'), unit: 'ms', limit: 3_000 },
  ];
  return figures.map((one) => ({ ...one, name: `stand-in, thousand: ${one.name}`, peer: null }));
}

interface StandInRun {
  /** Million bytes. */
  readonly memory: number;
  /** Million bytes, when the answers have been given. */
  readonly memoryAfter: number;
  /** Milliseconds: the middle one of the answers, with their whole bodies. */
  readonly answer: number;
  /** Milliseconds. */
  readonly ready: number;
}

async function startAskAndStop(): Promise<StandInRun> {
  const started = performance.now();
  const root = path.join(import.meta.dirname, '../..');
  const script = path.join(root, 'src/standin/serve.ts');
  // In one process: the program `tsx` would be a parent, whose memory is not the stand-in's.
  // The flag is the one of package.json's script: it keeps rows that die young from being kept for long.
  const flags = ['--max-semi-space-size=2', '--import', 'tsx'];
  const words = [...flags, script, '--scenario', 'thousand', '--port', '0'];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const siteUrl = await announcedSite(child);
    const ready = performance.now() - started;
    const memory = await memoryOf(child);
    const answer = await middleAnswer(siteUrl);
    return { ready, memory, answer, memoryAfter: await memoryOf(child) };
  } finally {
    const ended = child.exitCode === null ? once(child, 'exit') : null;
    child.kill('SIGTERM');
    await ended;
  }
}

/** The address in the line that says that the stand-in is ready. */
function announcedSite(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`the stand-in ended with ${String(code)} before it was ready`));
    });
  });
}

async function memoryOf(child: ChildProcess): Promise<number> {
  const words = ['-o', 'rss=', '-p', String(child.pid)];
  const { stdout } = await promisify(execFile)('ps', words);
  return (Number(stdout) * 1024) / 1e6;
}

async function middleAnswer(siteUrl: string): Promise<number> {
  const { origin } = new URL(siteUrl);
  const token = await (await fetch(`${origin}/__local/token?person=employee`)).text();
  const items = `${siteUrl}/_api/web/lists/getByTitle('Styrdokument')/items`;
  // The first answer makes the token known; it is not counted.
  await bodyOf(`${items}?$top=1`, token);
  const times: number[] = [];
  for (let answer = 0; answer < answers; answer += 1) {
    const asked = performance.now();
    const body = await bodyOf(`${items}?$top=${rows}`, token);
    times.push(performance.now() - asked);
    const count = (JSON.parse(body.toString()) as { value: unknown[] }).value.length;
    if (count !== rows) throw new Error(`${count} rows came, not ${rows}`);
  }
  return middle(times);
}

async function bodyOf(address: string, token: string): Promise<Buffer> {
  const headers = { Accept: 'application/json;odata=nometadata', Authorization: `Bearer ${token}` };
  const answer = await fetch(address, { headers });
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return Buffer.from(await answer.arrayBuffer());
}
