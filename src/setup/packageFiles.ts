/** Everything that is made from one environment: what is uploaded to Teams, the app registration, and the hosting. */
import { strToU8, zipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { nginxLocation, staticWebAppConfig } from '../manifest/hostingFiles';
import { hostingRules } from '../manifest/hostingHeaders';
import { entraAppForGraph } from './packageEntraApp';
import { environmentProblems } from './packageEnvironment';
import { colourIconProblems, outlineIconProblems } from './packageIcon';
import type { PackageProblem } from './packageProblem';
import { manifestProblems, translationProblems } from './packageSchema';
import {
  filled,
  PackageFailure,
  placeholdersIn,
  readTemplate,
  type JsonObject,
} from './packageTemplate';
import type { Environment } from './packageValues';

/** Names below appPackage/build/ and what they hold, or all that stands in the way. */
export interface PackageFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly PackageProblem[];
}

const manifestFile = 'appPackage/manifest.json';
const entraFile = 'manifest/entra-app.json';

/** Makes all in memory; the same environment and the same declarations make the same bytes. */
export async function packageFiles(root: string, environment: Environment): Promise<PackageFiles> {
  try {
    const parts = await readParts(root);
    const wrong = environmentProblems(environment);
    const problems = [...wrong, ...unfilled(parts, environment, wrong)];
    if (problems.length > 0) return { files: new Map(), problems };
    return await fromParts(parts, environment);
  } catch (error) {
    if (error instanceof PackageFailure) return { files: new Map(), problems: [error.problem] };
    throw error;
  }
}

interface Parts {
  readonly manifest: JsonObject;
  readonly entraApp: JsonObject;
  /** By name in the package, such as `en.json`. */
  readonly translations: ReadonlyMap<string, JsonObject>;
  readonly icons: Readonly<Record<'color' | 'outline', { name: string; bytes: Uint8Array }>>;
}

async function readParts(root: string): Promise<Parts> {
  const manifest = await readTemplate(root, manifestFile);
  const translations = new Map<string, JsonObject>();
  for (const name of translationNames(manifest)) {
    translations.set(name, await readTemplate(root, inPackage(name)));
  }
  return {
    manifest,
    entraApp: await readTemplate(root, entraFile),
    translations,
    icons: {
      color: await readIcon(root, manifest, 'color'),
      outline: await readIcon(root, manifest, 'outline'),
    },
  };
}

function inPackage(name: string): string {
  return path.posix.join('appPackage', name);
}

/** The files that the manifest's `localizationInfo` names; what is misshapen there is left for the schema to say. */
function translationNames(manifest: JsonObject): string[] {
  const info = (manifest.localizationInfo ?? {}) as {
    defaultLanguageFile?: unknown;
    additionalLanguages?: readonly { file?: unknown }[];
  };
  const names = [info.defaultLanguageFile, ...(info.additionalLanguages ?? []).map((l) => l.file)];
  return names.filter((name) => typeof name === 'string');
}

async function readIcon(root: string, manifest: JsonObject, kind: 'color' | 'outline') {
  const name = ((manifest.icons ?? {}) as JsonObject)[kind];
  if (typeof name !== 'string') {
    throw new PackageFailure({ file: manifestFile, key: `icons.${kind}`, message: 'saknas.' });
  }
  const bytes = await readFile(path.join(root, inPackage(name))).catch(() => null);
  if (bytes === null) {
    throw new PackageFailure({ file: inPackage(name), key: null, message: 'filen saknas.' });
  }
  return { name, bytes };
}

/** Names that a declaration uses and that no rule asks for: they must still have a value. */
function unfilled(
  parts: Parts,
  environment: Environment,
  told: readonly PackageProblem[],
): PackageProblem[] {
  const used = [parts.manifest, ...parts.translations.values()].flatMap(placeholdersIn);
  const known = new Set(['APP_NAME_SUFFIX', ...told.map(({ key }) => key)]);
  return [...new Set(used)]
    .filter((key) => environment.valueOf(key) === '' && !known.has(key))
    .map((key) => ({ file: environment.fileOf(key), key, message: 'saknar värde.' }));
}

async function fromParts(parts: Parts, environment: Environment): Promise<PackageFiles> {
  const manifest = filled(parts.manifest, environment);
  const translations = [...parts.translations].map(
    ([name, content]) => [name, filled(content, environment)] as const,
  );
  const { color, outline } = parts.icons;
  const problems = [
    ...(await manifestProblems(manifestFile, manifest)),
    ...colourIconProblems(inPackage(color.name), color.bytes),
    ...outlineIconProblems(inPackage(outline.name), outline.bytes),
  ];
  for (const [name, content] of translations) {
    problems.push(
      ...(await translationProblems(inPackage(name), content, manifest.manifestVersion)),
    );
  }
  if (problems.length > 0) return { files: new Map(), problems };
  const { name } = environment;
  const app = {
    'manifest.json': jsonBytes(manifest),
    [color.name]: color.bytes,
    [outline.name]: outline.bytes,
    ...Object.fromEntries(translations.map(([file, content]) => [file, jsonBytes(content)])),
  };
  const entraApp = entraAppForGraph(entraFile, filled(parts.entraApp, environment));
  const files = new Map([
    [`appPackage.${name}.zip`, zipSync(app, { level: 9, mtime: longAgo })],
    [`manifest.${name}.json`, jsonBytes(manifest)],
    [`entra-app.${name}.json`, jsonBytes(entraApp)],
    ...hostingFilesFor(environment).map(
      ([file, bytes]) => [`hosting.${name}/${file}`, bytes] as const,
    ),
  ]);
  return { files, problems: [] };
}

/** The earliest a zip can say, and the same on every computer: a zip holds local time. */
const longAgo = new Date(1980, 0, 1);

function hostingFilesFor(environment: Environment): [string, Uint8Array][] {
  const { valueOf } = environment;
  const rules = hostingRules({ sharePointOrigin: `https://${valueOf('SHAREPOINT_HOST')}` });
  const folder = `${new URL(valueOf('TAB_ENDPOINT')).pathname.replace(/\/$/, '')}/`;
  const tabConfig = {
    appId: valueOf('TEAMS_APP_ID'),
    clientId: valueOf('AAD_APP_CLIENT_ID'),
    tenantId: valueOf('AAD_APP_TENANT_ID'),
    siteUrl: valueOf('SHAREPOINT_SITE_URL').replace(/\/$/, ''),
    scope: null,
    standIn: false,
  };
  return [
    ['tabConfig.json', jsonBytes(tabConfig)],
    ['staticwebapp.config.json', jsonBytes(staticWebAppConfig(rules, folder))],
    ['nginx.conf', strToU8(nginxLocation(rules, folder))],
  ];
}

function jsonBytes(content: object): Uint8Array {
  return strToU8(`${JSON.stringify(content, null, 2)}\n`);
}
