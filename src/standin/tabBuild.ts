/** Builds the tab when its sources are not those of the last build. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(import.meta.dirname, '../..');
const stampFile = path.join(root, '.cache/tabBuild');

/** The folder that holds the built tab. */
export const builtTabFolder = path.join(root, 'dist');

/** What the built tab is made of: a change anywhere here means another build. */
const sources = [
  'src/tab',
  'src/teams',
  'src/sharepoint',
  'src/domain',
  'src/documentText',
  'src/export',
  'src/extraction',
  'src/passages',
  'src/search',
  'src/manifest',
  'manifest',
  'index.html',
  'redirect.html',
  'privacy.html',
  'appPackage/icon.svg',
  'bundling',
  'vite.config.ts',
  'package-lock.json',
];

/**
 * Builds if needed; says so first, since it takes seconds. Throws Error with the builder's own words when the sources
 * cannot be built.
 */
export async function buildTabIfChanged(say: (line: string) => void): Promise<void> {
  const digest = await digestOf(sources);
  const lastDigest = await readFile(stampFile, 'utf8').catch(() => '');
  if (digest === lastDigest && existsSync(path.join(builtTabFolder, 'index.html'))) return;
  say('Building the tab ...');
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  // Whoever calls may run with another NODE_ENV (Jest's, say); what is served is what production gets.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    env,
  });
  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, digest);
}

async function digestOf(places: readonly string[]): Promise<string> {
  const files = (await Promise.all(places.map(filesIn))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(path.join(root, file))));
  const hash = createHash('sha256');
  files.forEach((file, index) => {
    hash.update(`${file}\0`).update(contents[index] ?? '');
  });
  return hash.digest('hex');
}

/** The files of a folder and below, or the file itself; nothing for a place that does not exist. */
async function filesIn(place: string): Promise<string[]> {
  const entries = await readdir(path.join(root, place), {
    withFileTypes: true,
    recursive: true,
  }).catch(() => null);
  if (entries === null) return existsSync(path.join(root, place)) ? [place] : [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
