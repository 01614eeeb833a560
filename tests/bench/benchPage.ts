/** Builds a page of ours to measure beside the tab, by the build that the tab has. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(import.meta.dirname, '../..');

/** In a process of its own: building makes the one it runs in a production, where the stand-in does not start. */
export async function buildBenchPage(name: 'plainPage' | 'emptyPage'): Promise<string> {
  const folder = path.join(root, '.cache', name);
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const page = path.join(import.meta.dirname, name);
  const options = ['--base', './', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [vite, 'build', page, ...options], { cwd: root });
  return folder;
}
