/** setup read: shows what the texts of documents say - front matter, responsibilities, goals - and writes nothing. */
import type { Command } from 'commander';
import type { Committee } from '../domain/committee';
import { readPolicyText } from '../extraction/policyText';
import { findFiles } from './documentFiles';
import { readFileWords } from './documentWords';
import { LibraryNames, sameNameAs } from './importFiles';
import { jsonOfReading } from './readingJson';
import type { FileReading } from './readingReport';
import { reportOf } from './readingReport';
import { whyUnreadable } from './unreadableFile';

interface ReadOptions {
  readonly committees?: string;
  readonly json?: true;
}

const progressEvery = 25;

/** Adds the command; `exit` is told 1 when some file could not be read or imported, else 0. */
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
  const names = new LibraryNames();
  let twins = 0;
  let failed = 0;
  for (const [index, { path, error }] of files.entries()) {
    if (index > 0 && index % progressEvery === 0)
      process.stderr.write(`${index} av ${files.length} filer lästa …\n`);
    const reading = await readOne(path, error, committees);
    const twin = reading.reading === null ? null : names.claim(path);
    if (reading.reading === null) failed += 1;
    if (twin !== null) twins += 1;
    answers.push(shown({ ...reading, notes: twin === null ? [] : [sameNameAs(twin)] }));
  }
  process.stdout.write(`${options.json ? `[${answers.join(',\n')}]` : answers.join('\n\n')}\n`);
  process.stderr.write(`${summary(files.length, failed, twins)}\n`);
  return failed + twins > 0 ? 1 : 0;
}

/** The register is checked with a library that is slow to load: only where a file is given. */
async function register(path: string): Promise<Committee[]> {
  const { readCommitteeFile } = await import('./committeeFile');
  return readCommitteeFile(path);
}

/** @param looked why the path could not even be looked at; null when it could */
async function readOne(
  file: string,
  looked: string | null,
  committees: readonly Committee[],
): Promise<FileReading> {
  if (looked !== null) return { file, reading: null, error: looked, notes: [] };
  try {
    const { source } = await readFileWords(file);
    return { file, reading: readPolicyText(source, committees), error: null, notes: [] };
  } catch (error) {
    return { file, reading: null, error: whyUnreadable(error), notes: [] };
  }
}

function summary(files: number, failed: number, twins: number): string {
  if (files === 0) return 'Inga filer att läsa: mapparna har inga .docx, .pdf eller .txt.';
  const unread = failed === 0 ? '' : `, ${failed} kunde inte läsas`;
  const same = twins === 0 ? '' : `, ${twins} heter likadant som en annan`;
  return `${files} ${files === 1 ? 'fil' : 'filer'}${unread}${same}.`;
}
