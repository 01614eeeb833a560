/** npm run probes -- FILE [--noise N] [--json]: what people type, asked of the tab's own index; each miss and the shares on stdout. */
import { parseArgs } from 'node:util';
import { noiseDocuments } from './noiseDocuments';
import { readProbeFile } from './probeFile';
import { runProbes, sharesOf, type ProbeOutcome, type Share } from './runProbes';

const usage =
  'npm run probes -- FILE [--noise N] [--json], FILE with documents and probes: see tests/fixtures/cases.';

main();

function main(): void {
  try {
    const { values, positionals } = parseArgs({
      options: {
        noise: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    const noise = Number(values.noise);
    if (file === undefined || others.length > 0 || !Number.isInteger(noise) || noise < 0)
      throw new Error('one file, and a whole number of generated documents');
    const { documents, probes } = readProbeFile(file);
    const outcomes = runProbes([...documents, ...noiseDocuments(noise)], probes);
    if (values.json) console.log(JSON.stringify({ outcomes, shares: sharesOf(outcomes) }, null, 1));
    else for (const line of linesOf(outcomes)) console.log(line);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exitCode = 2;
  }
}

function linesOf(outcomes: readonly ProbeOutcome[]): readonly string[] {
  const misses = outcomes.filter(({ answered }) => !answered);
  const shares = sharesOf(outcomes);
  const answered = outcomes.length - misses.length;
  const all: Share = { kind: 'all', answered, all: outcomes.length };
  return [
    ...misses.map(({ probe: { id, kind, query, expect, within }, first }) => {
      const wanted = `${expect.join(' or ')} within ${within}`;
      return `miss ${id} ${kind}: ${query} -> ${first.join(' ') || 'nothing'}; wanted ${wanted}`;
    }),
    ...[...shares, all].map((share) => {
      const part = (share.all === 0 ? 1 : share.answered / share.all).toFixed(3);
      return `${share.kind.padEnd(16)} ${part}  ${share.answered}/${share.all}`;
    }),
  ];
}
