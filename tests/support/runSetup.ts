/** Runs a command of setup in this process and tells what it wrote; a process of its own costs a second each. */
import { runCommand } from '../../src/setup/commandLine';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runSetup(...words: string[]): Promise<Outcome> {
  const streams = [process.stdout, process.stderr] as const;
  const written = ['', ''];
  const writes = streams.map((stream) => stream.write.bind(stream));
  for (const [place, stream] of streams.entries())
    stream.write = (chunk: string | Uint8Array) => {
      written[place] = (written[place] ?? '') + chunk.toString();
      return true;
    };
  try {
    const status = await runCommand(words);
    return { status, stdout: written[0] ?? '', stderr: written[1] ?? '' };
  } finally {
    for (const [place, stream] of streams.entries()) stream.write = writes[place]!;
  }
}
