/** The values of one environment, from env/.env.NAME and, where that is empty, env/.env.NAME.user - as Microsoft's toolkit reads them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseEnv } from 'node:util';
import type { PackageProblem } from './packageProblem';
import { valueRules, type Environment } from './packageValues';

/** The name makes no environment: nothing is called so. The message is a sentence. */
export class UnknownEnvironment extends Error {
  override readonly name = 'UnknownEnvironment';
}

/** Reads the values below the project's folder. Throws UnknownEnvironment. */
export async function readEnvironment(root: string, name: string): Promise<Environment> {
  if (!/^[A-Za-z0-9_-]+$/.test(name)) {
    throw new UnknownEnvironment(
      `”${name}” är inget namn på en miljö. Skriv bara bokstäver, siffror, _ och -, till exempel prod.`,
    );
  }
  const file = `env/.env.${name}`;
  const values = await valuesIn(root, file);
  if (values === null) {
    throw new UnknownEnvironment(
      `${file} finns inte. Kopiera env/.env.dev till ${file} och fyll i värdena.`,
    );
  }
  const own = (await valuesIn(root, `${file}.user`)) ?? {};
  const isOwn = (key: string) => !values[key] && Boolean(own[key]);
  return {
    name,
    valueOf: (key) => (isOwn(key) ? own[key] : values[key]) ?? '',
    fileOf: (key) => (isOwn(key) ? `${file}.user` : file),
  };
}

/** Every value that is missing or wrong, in the order of the files in env/. */
export function environmentProblems(environment: Environment): PackageProblem[] {
  return valueRules.flatMap((rule): PackageProblem[] => {
    const value = environment.valueOf(rule.key);
    const file = environment.fileOf(rule.key);
    if (value === '') {
      if (rule.mayBeEmpty) return [];
      return [{ file, key: rule.key, message: `saknar värde. ${rule.advice(environment)}` }];
    }
    if (rule.fits(value, environment)) return [];
    return [{ file, key: rule.key, message: `är ”${value}”. ${rule.advice(environment)}` }];
  });
}

async function valuesIn(root: string, file: string): Promise<NodeJS.Dict<string> | null> {
  try {
    return parseEnv(await readFile(path.join(root, file), 'utf8'));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
