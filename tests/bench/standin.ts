/** What the stand-in costs while it holds the scenario `thousand`: memory, time to start, time to answer. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { promisify } from 'node:util';
import { middle, type Measurement } from './measurement';

const runs = 3;
const answers = 20;
const rows = 1_000;

/** Each run in a fresh process of the stand-in alone. */
export async function standinBench(): Promise<Measurement[]> {
  const measured: StandInRun[] = [];
  for (let run = 1; run <= runs; run += 1) {
    console.error(`standin: run ${run} of ${runs}`);
    measured.push(await startAskAndStop());
  }
  const figure = (name: string, of: (run: StandInRun) => number, unit: string, limit: number) => ({
    name: `stand-in, thousand: ${name}`,
    ours: middle(measured.map(of)),
    peer: null,
    unit,
    limit,
  });
  return [
    figure('memory (RSS) when ready', (run) => run.memory, 'MB', 150),
    figure(`an unfiltered page of ${rows} rows`, (run) => run.answer, 'ms', 50),
    figure('ready from process start', (run) => run.ready, 'ms', 3_000),
  ];
}

interface StandInRun {
  /** Million bytes. */
  readonly memory: number;
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
  const words = ['--import', 'tsx', script, '--scenario', 'thousand', '--port', '0'];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const siteUrl = await announcedSite(child);
    const ready = performance.now() - started;
    const memory = await memoryOf(child);
    return { ready, memory, answer: await middleAnswer(siteUrl) };
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
    const count = (JSON.parse(body) as { value: unknown[] }).value.length;
    if (count !== rows) throw new Error(`${count} rows came, not ${rows}`);
  }
  return middle(times);
}

async function bodyOf(address: string, token: string): Promise<string> {
  const headers = { Accept: 'application/json;odata=nometadata', Authorization: `Bearer ${token}` };
  const answer = await fetch(address, { headers });
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return answer.text();
}
