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
import type { Measurement } from './measurement';

const day = localDate('2026-03-01');
const instruments = ['Reglemente', 'Policy', 'Resursplan', 'Handlingsprogram'] as const;

/** The least of several runs, since what else the machine does only adds to them. The peer is parsing the register's JSON: what must be done before any judgement. */
export function judgementsBench(): Promise<Measurement[]> {
  const small = measure({ documents: 600, committees: 40, responsibilities: 5_000 }, 15, 30);
  const tenth = measure({ documents: 1_000, committees: 40, responsibilities: 5_000 }, 15, null);
  const large = measure({ documents: 10_000, committees: 40, responsibilities: 50_000 }, 15, 500);
  const twice = measure({ documents: 20_000, committees: 40, responsibilities: 100_000 }, 15, null);
  const each = [small, large].flatMap(({ all, parts }) => [all, ...parts]);
  return Promise.resolve([...each, ...growth(tenth, large), ...growth(large, twice)]);
}

interface Size {
  readonly documents: number;
  readonly committees: number;
  readonly responsibilities: number;
}

interface Measured {
  /** Rows of all lists together. */
  readonly rows: number;
  readonly all: Measurement;
  readonly parts: readonly Measurement[];
}

function measure(size: Size, runs: number, limit: number | null): Measured {
  const register = largeRegister(size);
  const { documents, supersessions, committees, goals, responsibilities } = register;
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
  return {
    rows: [documents, supersessions, committees, goals, responsibilities].flat().length,
    all: {
      ...part('index, judge and assess', () =>
        assessFindings(judgeRegister(indexRegister(register), day)),
      ),
      ...(limit === null ? {} : { limit }),
    },
    parts: [
      part('judge another day', () => judgeRegister(index, addDays(day, 1))),
      part('filter, count and order', () => {
        choicesOf(listed, filter);
        return orderDocuments(filterDocuments(listed, filter), 'title');
      }),
    ],
  };
}

/**
 * How many times longer a register takes that is ten times as long in all that grows, held against n log n; and beside
 * reading its JSON, linear work over the same rows, which tells how much of the growth is the machine's caches.
 */
function growth(small: Measured, large: Measured): Measurement[] {
  const expected = (large.rows * Math.log(large.rows)) / (small.rows * Math.log(small.rows));
  const ours = large.all.ours / small.all.ours;
  const reading = (large.all.peer ?? 0) / (small.all.peer ?? 1);
  const name = `index, judge and assess: growth from ${small.rows} rows to ${large.rows}`;
  return [
    {
      name: `${name} (peer: n log n)`,
      ours,
      ...{ peer: expected, unit: 'times', limit: expected },
    },
    { name: `${name} (peer: reading JSON)`, ours, ...{ peer: reading, unit: 'times' } },
  ];
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
