import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hostingBeside, tabFile, type TabHosting } from '../../../src/standin/tabHosting';

const config = {
  appId: 'app',
  clientId: 'client',
  tenantId: 'tenant',
  siteUrl: 'http://127.0.0.1:4178/sites/styrdokument',
  scope: null,
  standIn: true,
};
let parent: string;
let hosting: TabHosting;

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'tabHosting-'));
  await mkdir(path.join(parent, 'dist/assets'), { recursive: true });
  await writeFile(path.join(parent, 'secret.txt'), 'secret');
  await writeFile(path.join(parent, 'dist/index.html'), '<!doctype html>');
  await writeFile(path.join(parent, 'dist/assets/pdf-Ab12.mjs'), 'export {}');
  hosting = hostingBeside(path.join(parent, 'dist'), config);
});
afterAll(() => rm(parent, { recursive: true }));

describe('the hosted tab', () => {
  it('gives its page for the bare folder', async () => {
    const file = await tabFile(hosting, '');
    expect(file.status).toBe(200);
    expect(file.headers['Content-Type']).toBe('text/html; charset=utf-8');
  });

  it('gives scripts as scripts, those of pdf.js too', async () => {
    const file = await tabFile(hosting, 'assets/pdf-Ab12.mjs');
    expect(file.headers['Content-Type']).toBe('text/javascript; charset=utf-8');
    expect(file.headers['Cache-Control']).toContain('immutable');
  });

  it('gives the settings of where it is hosted', async () => {
    const file = await tabFile(hosting, 'tabConfig.json');
    expect(JSON.parse(String(file.body))).toEqual(config);
  });

  it('may be framed by the host page of the same origin, and speaks to the SharePoint of the same origin', async () => {
    const policy = (await tabFile(hosting, '')).headers['Content-Security-Policy'] ?? '';
    expect(policy).toMatch(/frame-ancestors [^;]*'self'/);
    expect(policy).toMatch(/connect-src [^;]*http:\/\/127\.0\.0\.1:4178/);
  });

  it('has nothing where there is nothing', async () => {
    expect((await tabFile(hosting, 'assets/none.js')).status).toBe(404);
    expect((await tabFile(hosting, 'assets')).status).toBe(404);
  });

  it.each([
    '../secret.txt',
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    'assets/../../secret.txt',
    '/secret.txt',
    '..\\secret.txt',
    'assets//..',
    'index.html%00',
  ])('gives nothing from outside its folder: %s', async (climbing) => {
    expect((await tabFile(hosting, climbing)).status).toBe(404);
  });
});
