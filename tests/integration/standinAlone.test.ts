/** npm run standin: its one line, its wrong words and --strict. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Run {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly complained: () => string;
}

function run(...words: string[]): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/standin/serve.ts', ...words], {
    env: { ...process.env, NODE_ENV: 'test' },
  });
  let said = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  return { child, said: () => said, complained: () => complained };
}

async function exitCode({ child }: Run): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit');
  return child.exitCode;
}

async function started(words: readonly string[]) {
  const running = run('--port', '0', ...words);
  while (!running.said().includes('\n')) await once(running.child.stdout!, 'data');
  const siteUrl = /http:\/\/127\.0\.0\.1:\d+\/sites\/styrdokument/.exec(running.said())?.[0] ?? '';
  const { origin } = new URL(siteUrl);
  const token = await (await fetch(`${origin}/__local/token?person=employee`)).text();
  const get = (path: string) =>
    fetch(`${siteUrl}/${path}`, {
      headers: { Accept: 'application/json', Authorization: `Bearer ${token}` },
    });
  return { running, get };
}

describe('npm run standin', () => {
  it('says in one line that it is a stand-in, where the site is and how to get a token', async () => {
    const { running } = await started(['--scenario', 'empty']);
    expect(running.said().trim().split('\n')).toHaveLength(1);
    expect(running.said()).toContain('not SharePoint');
    expect(running.said()).toContain('/__local/token?person=employee');
    running.child.kill('SIGINT');
    expect(await exitCode(running)).toBe(0);
  });

  it('ends with 1 under --strict when something was asked that it has not', async () => {
    const { running, get } = await started(['--scenario', 'empty', '--strict']);
    expect((await get('_api/site')).status).toBe(501);
    running.child.kill('SIGTERM');
    expect(await exitCode(running)).toBe(1);
    expect(running.complained()).toContain('_api/site');
  });

  it('makes a library of a folder of documents, with the facts that they tell', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'egna-'));
    writeFileSync(
      join(folder, 'kost.txt'),
      'Dokumentnamn\tPolicy för kost\nDokumenttyp\tPolicy\nBeslutsdatum\t2012-05-07\n',
    );
    writeFileSync(join(folder, 'trasig.docx'), 'inte Word');
    const { running, get } = await started(['--documents', folder]);
    while (!running.said().includes('Klart:')) await once(running.child.stdout!, 'data');
    const answer = await get("_api/web/lists/getByTitle('Styrdokument')/items");
    expect(await answer.json()).toMatchObject({
      value: [
        { Title: 'Policy för kost', DocumentType: 'Policy', DecidedOn: '2012-05-06T22:00:00Z' },
      ],
    });
    expect(running.said()).toContain('trasig.docx: ');
    running.child.kill('SIGINT');
    expect(await exitCode(running)).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it.each([
    [['--documents', '/finns/inte'], 'it does not exist', 1],
    [['--scenario', 'saknas'], "There is no scenario 'saknas'.", 2],
    [['--prot', '1'], '--prot', 2],
  ])('answers the wrong words %j with a sentence', async (words, sentence, code) => {
    const running = run(...words);
    expect(await exitCode(running)).toBe(code);
    expect(running.complained()).toContain(sentence);
  });
});
