/** How long it takes to judge a whole register, beside reading the same register from JSON. */
import { assessFindings } from '../../src/domain/assessFindings';
import {
  choicesOf,
  documentRows,
  everyDocument,
  filterDocuments,
  orderDocuments,
} from '../../src/domain/documentFilter';
import { judgeRegister } from '../../src/domain/judgedRegister';
import { addDays, localDate } from '../../src/domain/localDate';
import type { Register } from '../../src/domain/policySource';
import { indexRegister } from '../../src/domain/registerIndex';
import {
  aCommittee,
  aGoal,
  aPolicyDocument,
  aRegister,
  aResponsibility,
  aSupersession,
  decision,
  period,
} from '../fixtures/build';
import { middle, type Measurement } from './measurement';

const day = localDate('2026-03-01');
const instruments = ['Reglemente', 'Policy', 'Resursplan', 'Handlingsprogram'] as const;

/** The least of several runs, since what else the machine does only adds to them. The peer is parsing the register's JSON: what must be done before any judgement. */
export function judgementsBench(): Promise<Measurement[]> {
  const small = measure({ documents: 600, committees: 40, responsibilities: 5_000 }, 15, 30);
  const large = measure({ documents: 10_000, committees: 40, responsibilities: 50_000 }, 15, 500);
  return Promise.resolve([...small, ...large, ...growth()]);
}

interface Size {
  readonly documents: number;
  readonly committees: number;
  readonly responsibilities: number;
}

function measure(size: Size, runs: number, limit: number): Measurement[] {
  const register = largeRegister(size);
  const json = JSON.stringify(register);
  const peer = milliseconds(runs, () => JSON.parse(json) as unknown);
  const named = `${size.documents} dokument, ${size.responsibilities} ansvar`;
  const index = indexRegister(register);
  const judged = judgeRegister(index, day);
  const listed = documentRows(judged);
  const filter = { ...everyDocument, text: 'policy 7' };
  const part = (name: string, work: () => unknown): Measurement => ({
    name: `${name}: ${named}`,
    ours: milliseconds(runs, work),
    ...{ peer, unit: 'ms' },
  });
  const all = part('index, judge and assess', () => judgeAll(register));
  return [
    { ...all, limit },
    part('judge another day', () => judgeRegister(index, addDays(day, 1))),
    part('filter, count and order', () => {
      choicesOf(listed, filter);
      return orderDocuments(filterDocuments(listed, filter), 'title');
    }),
  ];
}

function judgeAll(register: Register): unknown {
  return assessFindings(judgeRegister(indexRegister(register), day));
}

/**
 * How many times longer a register takes that is ten times as long in all that grows. Each round judges the small one
 * ten times and the large one once, so that both leave the same garbage to collect; the middle of the rounds. The limit
 * is n log n as this machine has it: reading the same JSON, which is linear, grows by more than ten, since ten times as
 * many rows do not fit into the processor's caches, and that much again is allowed by the logarithm.
 */
function growth(): Measurement[] {
  const small = largeRegister({ documents: 1_000, committees: 40, responsibilities: 5_000 });
  const large = largeRegister({ documents: 10_000, committees: 40, responsibilities: 50_000 });
  const [few, many] = [rowsOf(small), rowsOf(large)];
  const logarithm = Math.log(many) / Math.log(few);
  const ours = timesLonger(judgeAll, small, large);
  const linear = timesLonger(
    (json) => JSON.parse(json) as unknown,
    ...([small, large].map((register) => JSON.stringify(register)) as [string, string]),
  );
  const name = `index, judge and assess: growth from ${few} rows to ${many}`;
  const peer = (many / few) * logarithm;
  return [
    { name: `${name} (peer: n log n)`, ours, peer, unit: 'times' },
    {
      name: `${name} (peer: reading JSON)`,
      ours,
      ...{ peer: linear, unit: 'times', limit: linear * logarithm },
    },
  ];
}

function timesLonger<Input>(work: (input: Input) => unknown, small: Input, large: Input): number {
  const inTurn = (input: Input, times: number): number => {
    const start = performance.now();
    for (let turn = 0; turn < times; turn += 1) work(input);
    return performance.now() - start;
  };
  return middle(Array.from({ length: 15 }, () => (10 * inTurn(large, 1)) / inTurn(small, 10)));
}

/** Rows of all lists together. */
function rowsOf({ documents, supersessions, committees, goals, responsibilities }: Register) {
  return [documents, supersessions, committees, goals, responsibilities].flat().length;
}

function milliseconds(runs: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** A register with some of everything: repeals, renamed committees, lapsed and open-ended responsibilities. */
function largeRegister(size: {
  documents: number;
  committees: number;
  responsibilities: number;
}): Register {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
  const dayOf = (n: number): string => addDays(localDate('1998-01-01'), (n * 37) % 9_000);
  return aRegister({
    documents: numbers(size.documents).map((n) =>
      aPolicyDocument({
        id: String(n),
        title: `Policy ${n} för område ${n % 97}`,
        documentType: n % 50 === 0 ? 'Reglemente' : 'Policy',
        decision: decision(dayOf(n)),
        validity: n % 3 === 0 ? period(dayOf(n), '2026-12-31') : period(dayOf(n)),
        subjects: [`Ämne ${n % 12}`],
        belongsTo: n % 10 === 9 ? String(n - 1) : null,
      }),
    ),
    supersessions: numbers(Math.floor(size.documents / 4)).map((n) =>
      aSupersession(String(n * 2), n % 2 === 0 ? String(n * 2 + 1) : null, { id: String(n) }),
    ),
    committees: numbers(size.committees).map((n) =>
      aCommittee({
        id: String(n),
        name: `Nämnd nummer ${n}`,
        period: n % 4 === 0 ? period(null, '2014-12-31') : period('2015-01-01'),
        successorIds: n % 4 === 0 ? [String(n + 1)] : [],
      }),
    ),
    goals: numbers(Math.floor(size.documents / 2)).map((n) =>
      aGoal({ id: String(n), title: `Mål ${n}`, sourceDocumentId: String(n) }),
    ),
    responsibilities: numbers(size.responsibilities).map((n) =>
      aResponsibility({
        id: String(n),
        what: `samordning av område ${Math.floor(n / 2)}`,
        committeeIds: [String(n % size.committees)],
        instrument: instruments[n % instruments.length] ?? null,
        sourceDocumentId: String(n % size.documents),
        passage: `Under perioden ansvarar nämnden för samordning av område ${n}`,
        period: n % 3 === 0 ? period('2013-01-01', '2014-12-31') : period('2015-01-01'),
        goalIds: n % 5 === 0 ? [String(n % Math.floor(size.documents / 2))] : [],
      }),
    ),
  });
}
