/** A tenant's values are read from its file in env/, and what is missing is named: the file and the key. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readTenantValues } from '../../../src/setup/tenantValues';

const clientId = '3f0b2f7e-5c57-4a53-9a0b-9c1d2e3f4a5b';
const tenantId = '7b1f0c52-93a4-4d0e-8f6a-2f2f6f0b1a01';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'env-'));
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write(
    '.env.full',
    `# A tenant\nSETUP_APP_CLIENT_ID=${clientId}\nAAD_APP_TENANT_ID="${tenantId}"\n`,
  );
  write('.env.empty', 'SETUP_APP_CLIENT_ID=\n');
  write('.env.wrong', `SETUP_APP_CLIENT_ID=${clientId}\nAAD_APP_TENANT_ID=kommunen\n`);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("a tenant's values", () => {
  it('are read with quotes and comments as .env files have them', async () => {
    expect(await readTenantValues('full', folder)).toEqual({ clientId, tenantId });
  });

  it.each([
    ['empty', 'env/.env.empty: SETUP_APP_CLIENT_ID saknar värde.'],
    ['wrong', 'env/.env.wrong: AAD_APP_TENANT_ID ska vara ett id'],
    ['prod', 'env/.env.prod finns inte.'],
    ['../full', '"../full" är inget namn på en miljö'],
  ])('are refused for %s in a sentence', async (environment, sentence) => {
    await expect(readTenantValues(environment, folder)).rejects.toThrow(sentence);
  });
});
