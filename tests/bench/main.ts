/** npm run bench [-- NAME…] [--json]: the figures that we promise, each beside a peer or its limit, in one run. */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { missesItsLimit, ratioOf, type Measurement } from './measurement';

/** Each is loaded when it is asked for, so that none weighs on the others. */
const benches: Readonly<Record<string, () => Promise<Measurement[]>>> = {
  bytes: async () => (await import('./bytes')).bytesBench(),
  roundTrips: async () => (await import('./roundTrips')).roundTripsBench(),
  firstScreen: async () => (await import('./firstScreen')).firstScreenBench(),
  warmScreen: async () => (await import('./warmScreen')).warmScreenBench(),
  updates: async () => (await import('./updates')).updatesBench(),
  tenThousand: async () => (await import('./tenThousand')).tenThousandBench(),
  standin: async () => (await import('./standin')).standinBench(),
  judgements: async () => (await import('./judgements')).judgementsBench(),
  manyResponsibilities: async () =>
    (await import('./manyResponsibilities')).manyResponsibilitiesBench(),
  passages: async () => (await import('./passages')).passagesBench(),
  typing: async () => (await import('./typing')).typingBench(),
  longText: async () => (await import('./longText')).longTextBench(),
  readers: async () => (await import('./readers')).readersBench(),
  search: async () => (await import('./search')).searchBench(),
  reading: async () => (await import('./reading')).readingBench(),
};

await main();

async function main(): Promise<void> {
  const words = readWords();
  if (typeof words === 'string') {
    console.error(words);
    process.exitCode = 2;
    return;
  }
  const measured: Measurement[] = [];
  for (const name of words.names) {
    console.error(`${name} ...`);
    try {
      measured.push(...((await benches[name]?.()) ?? []));
    } catch (error) {
      console.error(`${name} failed: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
  if (words.json) console.log(JSON.stringify(measured.map(asJson), null, 2));
  else for (const line of linesOf(measured)) console.log(line);
  // With --json nothing but the array goes to stdout.
  (words.json ? console.error : console.log)(machine());
  if (measured.some(missesItsLimit)) process.exitCode = 1;
}

/** The words of the command line, or a sentence about what is wrong with them. */
function readWords(): { readonly names: readonly string[]; readonly json: boolean } | string {
  const all = Object.keys(benches);
  const usage = `npm run bench [-- NAME ...] [--json], NAME of: ${all.join(', ')}.`;
  try {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const unknown = positionals.filter((name) => !all.includes(name));
    if (unknown.length > 0) return `There is no bench '${unknown.join("', '")}'. ${usage}`;
    return { names: positionals.length === 0 ? all : positionals, json: values.json };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}. ${usage}`;
  }
}

function asJson(one: Measurement): object {
  const { name, ours, peer, unit, limit } = one;
  return { name, ours, peer, unit, ratio: ratioOf(one), ...(limit === undefined ? {} : { limit }) };
}

/** One line a figure under a line of headings; numbers stand under each other. */
function linesOf(measured: readonly Measurement[]): string[] {
  const cells = [
    ['figure', 'ours', 'peer', 'limit', 'ratio', ''],
    ...measured.map((one) => [
      one.name,
      withUnit(one.ours, one.unit),
      withUnit(one.peer, one.unit),
      withUnit(one.limit ?? null, one.unit),
      ratioOf(one)?.toFixed(2) ?? '-',
      missesItsLimit(one) ? 'MISSES ITS LIMIT' : '',
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function withUnit(value: number | null, unit: string): string {
  if (value === null) return '-';
  const digits = Number.isInteger(value) || value >= 1000 ? 0 : value < 10 ? 2 : 1;
  return `${value.toFixed(digits)} ${unit}`.trimEnd();
}

function machine(): string {
  const processor = os.cpus()[0]?.model.trim() ?? '';
  return `${os.cpus().length} cores (${processor}), Node ${process.version}, ${os.platform()} ${os.arch()}`;
}
