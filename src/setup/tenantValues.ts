/** The values of one tenant that the administrator's sign-in needs, from env/.env.NAME. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseEnv } from 'node:util';

export interface TenantValues {
  /** The Entra application that the administrator signs in to: another than the tab's, which may only read. */
  readonly clientId: string;
  readonly tenantId: string;
}

const envFolder = path.join(import.meta.dirname, '../../env');

/** Throws an Error that names the file and the key. */
export async function readTenantValues(
  environment: string,
  folder = envFolder,
): Promise<TenantValues> {
  const file = `env/.env.${environment}`;
  const values = await valuesIn(folder, environment, file);
  return {
    clientId: guidOf(values, 'SETUP_APP_CLIENT_ID', file),
    tenantId: guidOf(values, 'AAD_APP_TENANT_ID', file),
  };
}

async function valuesIn(
  folder: string,
  environment: string,
  file: string,
): Promise<NodeJS.Dict<string>> {
  if (!/^[\w-]+$/.test(environment))
    throw new Error(`"${environment}" är inget namn på en miljö: bokstäver, siffror och streck.`);
  try {
    return parseEnv(await readFile(path.join(folder, `.env.${environment}`), 'utf8'));
  } catch {
    throw new Error(`${file} finns inte. Kopiera env/.env.dev och fyll i värdena.`);
  }
}

function guidOf(values: NodeJS.Dict<string>, key: string, file: string): string {
  const value = values[key]?.trim() ?? '';
  if (value === '') throw new Error(`${file}: ${key} saknar värde.`);
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value))
    throw new Error(`${file}: ${key} ska vara ett id som 00000000-0000-0000-0000-000000000000.`);
  return value;
}
