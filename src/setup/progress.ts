/** How far long work has come, on stderr: one line that is written over, or a line for each tenth part in a log. */

export type Progress = (what: string, done: number, all: number) => void;

interface Screen {
  readonly isTTY?: boolean;
  write(words: string): unknown;
}

export function createProgress(screen: Screen): Progress {
  let told = '';
  return (what, done, all) => {
    const tenths = Math.floor((done / Math.max(all, 1)) * 10);
    const line = `${what} ${done} av ${all}`;
    if (screen.isTTY === true) screen.write(`\r\u001b[K${line}${done >= all ? '\n' : ''}`);
    else if (told !== `${what} ${tenths}`) screen.write(`${line}\n`);
    told = `${what} ${tenths}`;
  };
}
