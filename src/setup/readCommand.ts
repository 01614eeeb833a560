/** setup read: shows what the texts of documents say - front matter, responsibilities, goals - and writes nothing. */
import type { Command } from 'commander';
import type { Committee } from '../domain/committee';
import { readPolicyText } from '../extraction/policyText';
import { findFiles } from './documentFiles';
import { readFileText } from './fileText';
import { jsonOfReading } from './readingJson';
import type { FileReading } from './readingReport';
import { reportOf } from './readingReport';
import { whyUnreadable } from './unreadableFile';

interface ReadOptions {
  readonly committees?: string;
  readonly json?: true;
}

const progressEvery = 25;

/** Adds the command; `exit` is told 1 when some file could not be read, else 0. */
export function addReadCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('read')
    .description('läser dokument och visar beslutsuppgifter, ansvar och mål; ändrar ingenting')
    .argument('<sökväg...>', 'filer eller mappar med .docx, .pdf eller .txt')
    .option('--committees <fil>', 'nämndregister som JSON')
    .option('--json', 'svara med JSON')
    .action(async (paths: string[], options: ReadOptions) => {
      exit(await read(paths, options));
    });
}

async function read(paths: readonly string[], options: ReadOptions): Promise<number> {
  const committees = options.committees === undefined ? [] : await register(options.committees);
  const files = await findFiles(paths);
  const shown = options.json
    ? (reading: FileReading) => JSON.stringify(jsonOfReading(reading), null, 1)
    : reportOf;
  // Only the answers are kept: the passages of a reading hold on to the whole text of its file.
  const answers: string[] = [];
  let failed = 0;
  for (const [index, { path, error }] of files.entries()) {
    if (index > 0 && index % progressEvery === 0)
      process.stderr.write(`${index} av ${files.length} filer lästa …\n`);
    const reading =
      error === null ? await readOne(path, committees) : { file: path, reading: null, error };
    if (reading.reading === null) failed += 1;
    answers.push(shown(reading));
  }
  process.stdout.write(`${options.json ? `[${answers.join(',\n')}]` : answers.join('\n\n')}\n`);
  process.stderr.write(`${summary(files.length, failed)}\n`);
  return failed > 0 ? 1 : 0;
}

/** The register is checked with a library that is slow to load: only where a file is given. */
async function register(path: string): Promise<Committee[]> {
  const { readCommitteeFile } = await import('./committeeFile');
  return readCommitteeFile(path);
}

async function readOne(path: string, committees: readonly Committee[]): Promise<FileReading> {
  try {
    const source = await readFileText(path);
    return { file: path, reading: readPolicyText(source, committees), error: null };
  } catch (error) {
    return { file: path, reading: null, error: whyUnreadable(error) };
  }
}

function summary(files: number, failed: number): string {
  if (files === 0) return 'Inga filer att läsa: mapparna har inga .docx, .pdf eller .txt.';
  const unread = failed === 0 ? '' : `, ${failed} kunde inte läsas`;
  return `${files} ${files === 1 ? 'fil' : 'filer'}${unread}.`;
}
