/** Installs what is missing before start and test: the packages, and with --browser a Chromium and an nginx. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = import.meta.dirname;
const stamp = path.join(root, 'node_modules', '.installed-lock');
const chromiumPlaces = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function lockDigest() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).digest('hex');
}

function installPackages() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockDigest()) return;
  process.stderr.write('Installing packages (npm install), once ...\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`: it refuses a lock file that lacks the optional binaries of other platforms.
  execFileSync(npm, ['install', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, lockDigest());
}

function installBrowser() {
  if (chromiumPlaces.some((place) => place && existsSync(place))) return;
  if (installFromDebian('Chromium', 'chromium')) return;
  process.stderr.write(
    'No Chromium was found, and it could not be installed here. Install Chromium, Chrome or Edge, ' +
      'or name one in CHROMIUM_PATH, and run the command again.\n',
  );
  process.exit(1);
}

/** Where there is none and none can be had, the one test that needs it says so. */
function installNginx() {
  if (!existsSync('/usr/sbin/nginx')) installFromDebian('nginx', 'nginx');
}

function installFromDebian(name, debianPackage) {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write(`Installing ${name} (apt-get), once ...\n`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2] });
  const done = spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', debianPackage],
    {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
  return done.status === 0;
}

installPackages();
if (process.argv.includes('--browser')) {
  installBrowser();
  installNginx();
}
