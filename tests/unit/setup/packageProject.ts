/** A project's declarations with one environment in a folder of their own, to be filled in wrongly. */
import { afterAll, beforeEach } from '@jest/globals';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../../..');
export const project = mkdtempSync(join(tmpdir(), 'paket-'));
export const build = join(project, 'appPackage/build');

export const right: Readonly<Record<string, string>> = {
  TEAMSFX_ENV: 'prod',
  APP_NAME_SUFFIX: '',
  TEAMS_APP_ID: '5d0a6a3e-1b2c-4d3e-8f40-516273849506',
  AAD_APP_CLIENT_ID: '8c7b6a59-4837-4261-9504-f3e2d1c0b9a8',
  AAD_APP_TENANT_ID: 'b7d3c1a0-5e4f-4a2b-9c8d-7e6f5a4b3c2d',
  TAB_DOMAIN: 'gallande.kommunen.se',
  TAB_ENDPOINT: 'https://gallande.kommunen.se',
  SHAREPOINT_HOST: 'kommunen.sharepoint.com',
  SHAREPOINT_SITE_URL: 'https://kommunen.sharepoint.com/sites/styrdokument',
};

/** Anew before each test, with right values; gone after the last. */
export function eachInItsOwnProject(): void {
  beforeEach(() => {
    rmSync(project, { recursive: true });
    mkdirSync(join(project, 'env'), { recursive: true });
    for (const folder of ['appPackage', 'manifest']) {
      cpSync(join(root, folder), join(project, folder), {
        recursive: true,
        filter: (file) => !file.startsWith(join(root, 'appPackage/build')),
      });
    }
    fillIn(right);
  });

  afterAll(() => {
    rmSync(project, { recursive: true });
  });
}

export function fillIn(values: Readonly<Record<string, string>>): void {
  const lines = Object.entries(values).map(([key, value]) => `${key}='${value}'\n`);
  writeFileSync(join(project, 'env/.env.prod'), lines.join(''));
}
