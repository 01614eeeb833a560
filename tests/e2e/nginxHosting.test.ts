/** The built tab behind a real nginx, with the location that setup package writes: what goes over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nginxLocation } from '../../src/manifest/hostingFiles';
import { headersFor, hostingRules } from '../../src/manifest/hostingHeaders';
import { mediaTypes, otherMediaType } from '../../src/manifest/mediaTypes';
import { builtTabFolder } from '../../src/standin/tabBuild';

const nginx = '/usr/sbin/nginx';
const rules = hostingRules({ sharePointOrigin: 'https://kommunen.sharepoint.com' });
const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
const site = path.join(folder, 'www/gallande');
const built = readdirSync(builtTabFolder, {
  recursive: true,
  encoding: 'utf8',
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(builtTabFolder, path.join(entry.parentPath, entry.name)));
let server: ChildProcess | undefined;
let port = 0;

beforeAll(async () => {
  if (!existsSync(nginx)) {
    throw new Error('No nginx in /usr/sbin: apt-get install nginx, or node install.mjs --browser.');
  }
  mkdirSync(site, { recursive: true });
  cpSync(builtTabFolder, site, { recursive: true });
  writeFileSync(path.join(site, 'extra.mjs'), 'export {};');
  writeFileSync(path.join(site, 'tabConfig.json'), '{}');
  writeFileSync(path.join(folder, 'gallande.conf'), nginxLocation(rules, '/gallande/'));
  port = await freePort();
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(port));
  server = spawn(nginx, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], {
    stdio: 'inherit',
  });
  await untilItAnswers();
});

afterAll(async () => {
  if (server?.exitCode === null) {
    const gone = new Promise((resolve) => server?.once('exit', resolve));
    server.kill('SIGTERM');
    await gone;
  }
  rmSync(folder, { recursive: true });
});

describe('the tab behind nginx', () => {
  const samples = [
    '',
    'index.html',
    'redirect.html',
    'privacy.html',
    'tabConfig.json',
    'extra.mjs',
  ];
  const assets = built.filter((file) => file.startsWith('assets/')).slice(0, 3);

  it.each([...samples, ...assets])(
    'serves /%s with exactly the headers of production',
    async (file) => {
      const answer = await get(`/gallande/${file}`);
      expect(answer.statusCode).toBe(200);
      for (const [name, value] of Object.entries(headersFor(rules, file))) {
        expect([name, all(answer, name)]).toEqual([name, [value]]);
      }
      expect(answer.headers).not.toHaveProperty('cross-origin-opener-policy');
      expect(answer.headers).not.toHaveProperty('x-frame-options');
    },
  );

  it('sends the headers with an error too, and lists no folder', async () => {
    for (const [file, status] of [
      ['missing.js', 404],
      ['assets/missing.js', 404],
      ['assets/', 403],
    ] as const) {
      const answer = await get(`/gallande/${file}`);
      expect(answer.statusCode).toBe(status);
      expect(all(answer, 'Content-Security-Policy')).toHaveLength(1);
    }
  });

  it('names the type of every kind of file in the build', async () => {
    const endings = new Set(built.map((file) => path.extname(file)));
    for (const ending of endings) {
      const file = built.find((each) => path.extname(each) === ending)!;
      const answer = await get(`/gallande/${file}`);
      expect([file, answer.headers['content-type']]).toEqual([
        file,
        mediaTypes[ending] ?? otherMediaType,
      ]);
    }
    const module = await get('/gallande/extra.mjs');
    expect(module.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('compresses scripts', async () => {
    const script = built.find((file) => file.endsWith('.js'))!;
    const answer = await get(`/gallande/${script}`, { 'Accept-Encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
  });

  it('lets what lies beside the tab on the same host be as it was', async () => {
    const answer = await get('/');
    expect(all(answer, 'Content-Security-Policy')).toEqual([]);
  });
});

function configuration(listen: number): string {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/temp_${kind};`,
  );
  return `daemon off;
pid ${folder}/nginx.pid;
error_log /dev/null;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  ${scratch.join('\n  ')}
  server {
    listen 127.0.0.1:${listen};
    root ${folder}/www;
    include ${folder}/gallande.conf;
  }
}
`;
}

function get(file: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: file, headers, agent: false }, (answer) => {
      answer.resume().once('end', () => resolve(answer));
    })
      .once('error', reject)
      .end();
  });
}

/** Every time that the header came: twice would be read as two policies. */
function all(answer: IncomingMessage, name: string): string[] {
  return answer.headersDistinct[name.toLowerCase()] ?? [];
}

async function untilItAnswers(): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await get('/');
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => resolve(free));
    });
  });
}
