/** The administrator's program: data on stdout, talk on stderr; exit 0 done, 1 findings or failures, 2 wrong words. */
import { Command, CommanderError } from 'commander';
import { inSwedish, wrongWordsIn } from './commandWords';
import { addPackageCommand } from './packageCommand';
import { addReadCommand } from './readCommand';

const failed = 1;
const wrongWords = 2;

async function main(words: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = inSwedish(new Command('setup'))
    .description('Gällande för administratören.')
    .exitOverride();
  addReadCommand(program, (code) => (exitCode = code));
  addPackageCommand(program, (code) => (exitCode = code));
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    process.stderr.write(wrongWordsIn(error));
    return wrongWords;
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = failed;
  },
);
