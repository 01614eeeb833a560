/** setup package: makes what is uploaded to Teams, the app registration and the hosting's files; all of it, or nothing. */
import type { Command } from 'commander';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readEnvironment, UnknownEnvironment } from './packageEnvironment';
import type { PackageFiles } from './packageFiles';
import { sentenceOf, type PackageProblem } from './packageProblem';

interface PackageOptions {
  readonly env: string;
  readonly tab?: string;
  readonly json?: true;
}

const root = path.join(import.meta.dirname, '../..');
const buildFolder = 'appPackage/build';

/** What lies beside the tab's page on the host. */
const besideThePage = ['tabConfig.json', 'staticwebapp.config.json'];

/** Adds the command; `exit` is told 1 when something stands in the way, 2 when there is no such environment. */
export function addPackageCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('package')
    .description('gör paketet till Teams, appregistreringen och värdens filer av värdena i env/')
    .requiredOption('--env <namn>', 'miljön: värdena i env/.env.<namn>')
    .option('--tab <mapp>', 'lägg även flikens inställningar i mappen med den byggda fliken')
    .option('--json', 'svara med JSON')
    .action(async (options: PackageOptions) => {
      exit(await tellOfPackage(options));
    });
}

async function tellOfPackage(options: PackageOptions): Promise<number> {
  try {
    const made = await makePackage(root, options);
    const { files, problems } = made;
    const text = options.json ? JSON.stringify(made, null, 1) : files.join('\n');
    if (text !== '') process.stdout.write(`${text}\n`);
    process.stderr.write(`${[...problems.map(sentenceOf), summary(problems)].join('\n')}\n`);
    return problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnknownEnvironment)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

export interface MadePackage {
  readonly env: string;
  /** What is uploaded to Teams; null when nothing was written. */
  readonly package: string | null;
  readonly sha256: string | null;
  /** Everything that was written, below the project's folder. */
  readonly files: readonly string[];
  readonly problems: readonly PackageProblem[];
}

/** Writes all of the package below `projectFolder`, or nothing and says why. Throws UnknownEnvironment. */
export async function makePackage(
  projectFolder: string,
  { env, tab }: Pick<PackageOptions, 'env' | 'tab'>,
): Promise<MadePackage> {
  const environment = await readEnvironment(projectFolder, env);
  // Schemas and pictures are slow to load: only where a package is made.
  const { packageFiles } = await import('./packageFiles');
  const made = await packageFiles(projectFolder, environment);
  const problems = [...made.problems, ...tabProblems(tab)];
  const name = `appPackage.${env}.zip`;
  const zip = made.files.get(name);
  if (problems.length > 0 || zip === undefined) {
    return { env, package: null, sha256: null, files: [], problems };
  }
  return {
    env,
    package: `${buildFolder}/${name}`,
    sha256: createHash('sha256').update(zip).digest('hex'),
    files: await write(projectFolder, made.files, env, tab),
    problems,
  };
}

function tabProblems(tab: string | undefined): PackageProblem[] {
  if (tab === undefined || existsSync(path.join(tab, 'index.html'))) return [];
  const message = 'har ingen byggd flik. Kör npm run build först, som bygger den i dist.';
  return [{ file: tab, key: null, message }];
}

async function write(
  projectFolder: string,
  files: PackageFiles['files'],
  env: string,
  tab: string | undefined,
): Promise<string[]> {
  const written: string[] = [];
  async function put(file: string, place: string, bytes: Uint8Array): Promise<void> {
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, bytes);
    written.push(file);
  }
  for (const [name, bytes] of files) {
    const file = `${buildFolder}/${name}`;
    await put(file, path.join(projectFolder, file), bytes);
    const beside = besideThePage.find((each) => name === `hosting.${env}/${each}`);
    if (tab === undefined || beside === undefined) continue;
    await put(path.join(tab, beside), path.join(tab, beside), bytes);
  }
  return written;
}

function summary(problems: readonly PackageProblem[]): string {
  if (problems.length === 0)
    return 'Paketet är klart. Ladda upp .zip-filen i Teams administrationscenter.';
  const count = problems.length === 1 ? 'En sak' : `${problems.length} saker`;
  return `${count} att rätta. Inget paket är skrivet.`;
}
