/** Declarations with ${{NAME}} in them, filled from an environment. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PackageProblem } from './packageProblem';
import type { Environment } from './packageValues';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A declaration that is not what it must be; the problem says which file and why. */
export class PackageFailure extends Error {
  override readonly name = 'PackageFailure';

  constructor(readonly problem: PackageProblem) {
    super(problem.message);
  }
}

/** Reads a JSON object below the project's folder. Throws PackageFailure. */
export async function readTemplate(root: string, file: string): Promise<JsonObject> {
  const found = await readJson(root, file);
  if (typeof found === 'object' && found !== null && !Array.isArray(found)) {
    return found as JsonObject;
  }
  throw new PackageFailure({ file, key: null, message: 'ska vara ett JSON-objekt.' });
}

async function readJson(root: string, file: string): Promise<Json> {
  const text = await readFile(path.join(root, file), 'utf8').catch(() => null);
  if (text === null) throw new PackageFailure({ file, key: null, message: 'filen saknas.' });
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new PackageFailure({
      file,
      key: null,
      message: `är inte giltig JSON (${error instanceof Error ? error.message : String(error)}).`,
    });
  }
}

const placeholder = /\$\{\{\s*(\w+)\s*\}\}/g;

/** The same with every placeholder filled. It is filled as data: a value cannot change the JSON around it. */
export function filled<T extends Json>(template: T, environment: Environment): T;
export function filled(template: Json, environment: Environment): Json {
  if (typeof template === 'string') {
    return template.replace(placeholder, (_, key: string) => environment.valueOf(key));
  }
  if (typeof template !== 'object' || template === null) return template;
  if (isList(template)) return template.map((each) => filled(each, environment));
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [key, filled(value, environment)]),
  );
}

/** The names between the braces, each once. */
export function placeholdersIn(template: Json): string[] {
  const found = JSON.stringify(template).matchAll(placeholder);
  return [...new Set([...found].map(([, key]) => key ?? ''))];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
