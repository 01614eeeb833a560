/** The administrator's program: exit 0 done, 1 findings or failures, 2 wrong words. */
import { runCommand } from './commandLine';

runCommand(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    throw error;
  },
);
