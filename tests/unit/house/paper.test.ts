/** What the papers say is so: paths exist, glossary words are used, placeholders are filled from env. */
import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const under = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    path.join(folder, file).replaceAll('\\', '/'),
  );
const papers = [
  'README.md',
  'manifest/README.md',
  ...under('docs').filter((file) => file.endsWith('.md')),
];
const source = under('src')
  .filter((file) => /\.tsx?$/.test(file))
  .map(read)
  .join('\n');

describe('the papers', () => {
  it.each(papers)('%s names only paths that exist', (paper) => {
    const links = [...read(paper).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map((match) =>
      path.join(path.dirname(paper), match[1]!),
    );
    const inCode = [
      ...read(paper).matchAll(/`((?:src|tests|docs|manifest|appPackage|env)\/[\w./-]*)`/g),
    ].map((match) => match[1]!);
    const missing = [...links, ...inCode].filter((file) => !existsSync(path.join(root, file)));
    expect(missing).toEqual([]);
  });

  it('keep the README within a hundred lines', () => {
    expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(100);
  });

  it('use in the glossary only words that the code uses', () => {
    const rows = read('docs/glossary.md')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const words = rows.flatMap((row) =>
      [...(row.split('|')[2] ?? '').matchAll(/`'?([A-Za-z]+)/g)].map((match) => match[1]!),
    );
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => !source.includes(word))).toEqual([]);
  });

  it('name the same rooms as the rules and the folders', () => {
    const [, rooms = ''] = /const rooms = \{([^}]*)\}/.exec(read('.dependency-cruiser.cjs')) ?? [];
    const ruled = [...rooms.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1]);
    const folders = readdirSync(path.join(root, 'src'));
    const table = [...read('docs/architecture.md').matchAll(/^\| `src\/(\w+)` /gm)].map(
      (match) => match[1],
    );
    expect(ruled.sort()).toEqual(folders.sort());
    expect(table.sort()).toEqual(folders.sort());
  });
});

describe('the packages', () => {
  const placeholders = ['appPackage/manifest.json', 'manifest/entra-app.json'].flatMap((file) =>
    [...read(file).matchAll(/\$\{\{(\w+)\}\}/g)].map((match) => match[1]!),
  );

  it.each(['env/.env.dev', 'env/.env.local'])('%s names every value that they need', (file) => {
    const names = [...read(file).matchAll(/^(\w+)=/gm)].map((match) => match[1]);
    expect(placeholders.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each([
    ['m365agents.yml', 'env/.env.dev'],
    ['m365agents.local.yml', 'env/.env.local'],
  ])('%s uses only values of %s, its secret and what it writes itself', (paper, env) => {
    const text = read(paper);
    const known = [...`${read(env)}\n${text}`.matchAll(/^\s*(?:\w+: )?([A-Z][A-Z_]+)=?/gm)].map(
      (match) => match[1],
    );
    const used = [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map((match) => match[1]!);
    expect(used.length).toBeGreaterThan(3);
    expect(used.filter((name) => !known.includes(name) && !name.startsWith('SECRET_'))).toEqual([]);
  });

  it.each(['m365agents.yml', 'm365agents.local.yml'])('%s runs only what exists', (paper) => {
    const text = read(paper);
    const files = [...text.matchAll(/manifestPath: (\S+)/g)].map((match) => match[1]!);
    const scripts = [...text.matchAll(/args: run (\S+)/g)].map((match) => match[1]!);
    const { scripts: known } = JSON.parse(read('package.json')) as { scripts: object };
    expect(files.length * scripts.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    expect(scripts.filter((script) => !(script in known))).toEqual([]);
  });

  it.each(['env/.env.dev', 'env/.env.local'])('%s holds no value of any tenant', (file) => {
    const filled = [...read(file).matchAll(/^(\w+)=(.+)$/gm)].map((match) => match[1]);
    expect(filled.filter((name) => !['TEAMSFX_ENV', 'APP_NAME_SUFFIX'].includes(name!))).toEqual(
      [],
    );
  });
});
