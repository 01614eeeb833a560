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

/** The middle of several runs. The peer is parsing the register's JSON: what must be done before any judgement. */
export function judgementsBench(): Promise<Measurement[]> {
  const sizes = [
    { documents: 600, committees: 40, responsibilities: 5_000, runs: 15 },
    { documents: 10_000, committees: 40, responsibilities: 50_000, runs: 5 },
  ];
  return Promise.resolve(
    sizes.flatMap(({ runs, ...size }) => {
      const register = largeRegister(size);
      const json = JSON.stringify(register);
      const peer = milliseconds(runs, () => JSON.parse(json) as unknown);
      const named = `${size.documents} dokument, ${size.responsibilities} ansvar`;
      const index = indexRegister(register);
      const judged = judgeRegister(index, day);
      const rows = documentRows(judged);
      const filter = { ...everyDocument, text: 'policy 7' };
      return [
        {
          name: `index, judge and assess: ${named}`,
          ours: milliseconds(runs, () =>
            assessFindings(judgeRegister(indexRegister(register), day)),
          ),
          peer,
          unit: 'ms',
        },
        {
          name: `judge another day: ${named}`,
          ours: milliseconds(runs, () => judgeRegister(index, addDays(day, 1))),
          peer,
          unit: 'ms',
        },
        {
          name: `filter, count and order: ${named}`,
          ours: milliseconds(runs, () => {
            choicesOf(rows, filter);
            return orderDocuments(filterDocuments(rows, filter), 'title');
          }),
          peer,
          unit: 'ms',
        },
      ];
    }),
  );
}

function milliseconds(runs: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
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
