/** Holds the Teams manifest and its translations to Microsoft's schema, as @microsoft/app-manifest carries it: no network. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PackageProblem } from './packageProblem';
import type { JsonObject } from './packageTemplate';

const resolve = createRequire(import.meta.url).resolve;
const schemas = path.join(
  path.dirname(resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
);

/** Everything in the filled manifest that the schema of its own version refuses. */
export function manifestProblems(file: string, manifest: JsonObject): Promise<PackageProblem[]> {
  return problemsBy('MicrosoftTeams.schema.json', manifest.manifestVersion, file, manifest);
}

/** Everything in one filled translation that the schema of the manifest's version refuses. */
export function translationProblems(
  file: string,
  translation: JsonObject,
  manifestVersion: unknown,
): Promise<PackageProblem[]> {
  return problemsBy('MicrosoftTeams.Localization.schema.json', manifestVersion, file, translation);
}

async function problemsBy(
  schemaName: string,
  version: unknown,
  file: string,
  content: JsonObject,
): Promise<PackageProblem[]> {
  const place = path.join(schemas, `v${String(version)}`, schemaName);
  if (!/^[\d.]+$/.test(String(version)) || !existsSync(place)) {
    const message = 'är ingen version som Microsofts schema finns för här.';
    return [{ file, key: 'manifestVersion', message }];
  }
  const validate = await validatorOf(place);
  if (validate(content)) return [];
  return (validate.errors ?? []).map((error) => ({
    file,
    key: keyOf(error),
    message: `bryter mot Microsofts schema ${String(version)}: ${whatIsWrong(error)}.`,
  }));
}

/** Made once for each schema: that takes half a second. */
const validators = new Map<string, Promise<ValidateFunction>>();

function validatorOf(place: string): Promise<ValidateFunction> {
  const made = validators.get(place) ?? makeValidator(place);
  validators.set(place, made);
  return made;
}

async function makeValidator(place: string): Promise<ValidateFunction> {
  // The schemas name formats and patterns that are no strict JSON Schema; the patterns are not Unicode ones.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv, ['uri', 'email', 'regex']);
  return ajv.compile(JSON.parse(await readFile(place, 'utf8')) as object);
}

/** `/staticTabs/0/name` as it is said: `staticTabs.0.name`. */
function keyOf({ instancePath }: ErrorObject): string | null {
  return instancePath === '' ? null : instancePath.slice(1).replaceAll('/', '.');
}

function whatIsWrong({ message = '', params }: ErrorObject): string {
  const named = Object.values(params as Record<string, unknown>)
    .filter((value) => typeof value === 'string' || Array.isArray(value))
    .join(', ');
  return named === '' || message.includes(named) ? message : `${message} (${named})`;
}
