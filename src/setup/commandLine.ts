/** The commands of the administrator's program: data on stdout, talk on stderr, and the code to exit with. */
import { Command, CommanderError } from 'commander';
import { addCheckCommand } from './checkCommand';
import { inSwedish, wrongWordsIn } from './commandWords';
import { whyFailed } from './failureWords';
import { addImportCommand } from './importCommand';
import { addPackageCommand } from './packageCommand';
import { addProvisionCommand } from './provisionCommand';
import { addReadCommand } from './readCommand';

const failed = 1;
const wrongWords = 2;

/** 0 done, 1 findings or failures, 2 wrong words; never rejects. */
export async function runCommand(words: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = inSwedish(new Command('setup'))
    .description('Gällande för administratören.')
    .exitOverride();
  const exit = (code: number) => (exitCode = code);
  addReadCommand(program, exit);
  addProvisionCommand(program, exit);
  addCheckCommand(program, exit);
  addPackageCommand(program, exit);
  addImportCommand(program, exit);
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    return told(error);
  }
}

function told(error: unknown): number {
  if (!(error instanceof CommanderError)) {
    process.stderr.write(`${whyFailed(error)}\n`);
    return failed;
  }
  if (error.exitCode === 0) return 0;
  process.stderr.write(wrongWordsIn(error));
  return wrongWords;
}
