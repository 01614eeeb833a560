/** What must hold for any register on any day, broken ones included. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assessFindings } from '../../../src/domain/assessFindings';
import { choicesOf, documentRows, everyDocument } from '../../../src/domain/documentFilter';
import { holdersOn } from '../../../src/domain/committeeSuccession';
import { judgeRegister } from '../../../src/domain/judgedRegister';
import type { LocalDate } from '../../../src/domain/localDate';
import { addDays, localDate } from '../../../src/domain/localDate';
import { positionOf } from '../../../src/domain/period';
import type { Period } from '../../../src/domain/period';
import { policyThread } from '../../../src/domain/policyThread';
import type { Register } from '../../../src/domain/policySource';
import { indexRegister } from '../../../src/domain/registerIndex';
import { responsibilitiesOf } from '../../../src/domain/responsibilityView';
import { supersessionChain } from '../../../src/domain/supersessionChain';
import {
  aCommittee,
  aGoal,
  aPolicyDocument,
  aRegister,
  aResponsibility,
  aSupersession,
  decision,
} from '../../fixtures/build';

/** Few days and few ids, so that rows meet: same days, loops, links to rows that are not there. */
const day = fc.integer({ min: 0, max: 30 }).map((n) => addDays(localDate('2013-12-20'), n));
const perhaps = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const id = fc.constantFrom('0', '1', '2', '3', '4', 'gone');
const ids = fc.array(id, { maxLength: 3 });
/** Ends may come before starts. */
const anyPeriod: fc.Arbitrary<Period> = fc.record({ from: perhaps(day), to: perhaps(day) });

function rows<T extends object>(parts: fc.Arbitrary<T>): fc.Arbitrary<(T & { id: string })[]> {
  return fc
    .array(parts, { maxLength: 5 })
    .map((all) => all.map((row, n) => ({ ...row, id: String(n) })));
}

const register: fc.Arbitrary<Register> = fc
  .record({
    documents: rows(
      fc.record({
        documentType: fc.constantFrom('Policy', 'Reglemente', 'Arbetsplan', null),
        decision: perhaps(day).map((on) => decision(on)),
        validity: anyPeriod,
        belongsTo: perhaps(id),
        subjects: fc.array(fc.constantFrom('Ekonomi', 'Personal'), { maxLength: 2 }),
      }),
    ),
    supersessions: rows(
      fc.record({
        documentId: perhaps(id),
        supersededDocumentId: perhaps(id),
        decision: perhaps(day).map((on) => decision(on)),
      }),
    ),
    committees: rows(
      fc.record({ name: fc.constantFrom('A', 'B', 'C'), period: anyPeriod, successorIds: ids }),
    ),
    goals: rows(
      fc.record({
        sourceDocumentId: perhaps(id),
        committeeIds: ids,
        period: anyPeriod,
        parentGoalId: perhaps(id),
      }),
    ),
    responsibilities: rows(
      fc.record({
        what: fc.constantFrom('a', 'b', ''),
        committeeIds: ids,
        instrument: fc.constantFrom('Reglemente' as const, 'Policy' as const, null),
        assessment: fc.constantFrom('confirmed' as const, 'proposed' as const),
        sourceDocumentId: perhaps(id),
        period: anyPeriod,
        goalIds: ids,
      }),
    ),
  })
  .map((lists) =>
    aRegister({
      documents: lists.documents.map((row) => aPolicyDocument(row)),
      supersessions: lists.supersessions.map((row) =>
        aSupersession(row.documentId, row.supersededDocumentId, row),
      ),
      committees: lists.committees.map((row) => aCommittee(row)),
      goals: lists.goals.map((row) => aGoal(row)),
      responsibilities: lists.responsibilities.map((row) => aResponsibility(row)),
    }),
  );

function check(holds: (register: Register, day: LocalDate) => void): void {
  fc.assert(fc.property(register, day, holds), { numRuns: 400 });
}

function judge(of: Register, on: LocalDate) {
  return judgeRegister(indexRegister(of), on);
}

function turned(of: Register): Register {
  return {
    ...of,
    documents: [...of.documents].reverse(),
    supersessions: [...of.supersessions].reverse(),
    committees: [...of.committees].reverse(),
    goals: [...of.goals].reverse(),
    responsibilities: [...of.responsibilities].reverse(),
  };
}

describe('for any register on any day', () => {
  it('nothing fails, however broken the register is', () => {
    check((of, on) => {
      const judged = judge(of, on);
      assessFindings(judged);
      choicesOf(documentRows(judged), everyDocument);
      judged.index.documents.forEach((document) => policyThread(document, judged));
      of.committees.forEach((committee) => responsibilitiesOf(committee, judged));
    });
  });

  it('the order of rows never changes a verdict', () => {
    check((of, on) => {
      const [straight, backwards] = [judge(of, on), judge(turned(of), on)];
      expect(new Map(backwards.validities)).toEqual(new Map(straight.validities));
      for (const [id, { state, endsSoon }] of straight.responsibilities) {
        expect(backwards.responsibilities.get(id)).toMatchObject({ state, endsSoon });
      }
    });
  });

  it('the order of rows never changes a finding', () => {
    check((of, on) => {
      const findingsOf = (some: Register) => assessFindings(judge(some, on)).findings;
      expect(findingsOf(turned(of))).toEqual(findingsOf(of));
    });
  });

  it('no two findings have the same id', () => {
    check((of, on) => {
      const found = assessFindings(judge(of, on)).findings.map(({ id }) => id);
      expect(new Set(found).size).toBe(found.length);
    });
  });

  it('every finding is about a row that was read', () => {
    check((of, on) => {
      const known = {
        Styrdokument: of.documents,
        Upphävanden: of.supersessions,
        Nämnder: of.committees,
        Mål: of.goals,
        Ansvar: of.responsibilities,
      };
      for (const { rows } of assessFindings(judge(of, on)).findings) {
        for (const row of rows) expect(known[row.list].map(({ id }) => id)).toContain(row.id);
      }
    });
  });

  it('a document in force has begun and not ended', () => {
    check((of, on) => {
      const { validities, index } = judge(of, on);
      for (const [id, { status }] of validities) {
        if (status !== 'inForce') continue;
        const document = index.documentById.get(id)!;
        expect(positionOf(on, document.validity)).toBe('within');
        expect(document.validity.from ?? document.decision.decidedOn).not.toBeNull();
      }
    });
  });

  it('a document once repealed is never in force again', () => {
    check((of, on) => {
      const [before, after] = [judge(of, on), judge(of, addDays(on, 10))];
      for (const [id, { status }] of before.validities) {
        if (status === 'repealed') expect(after.validities.get(id)?.status).toBe('repealed');
      }
    });
  });

  it('a responsibility is upcoming, then current, then lapsed, by its own dates', () => {
    check((of, on) => {
      for (const { responsibility, state } of judge(of, on).responsibilities.values()) {
        const position = positionOf(on, responsibility.period);
        if (state === 'current') expect(position).toBe('within');
        if (state === 'lapsed') expect(position).toBe('after');
      }
    });
  });

  it('whoever holds a responsibility exists, and is named by its own row', () => {
    check((of, on) => {
      for (const { responsibility, holders } of judge(of, on).responsibilities.values()) {
        for (const holder of holders) {
          expect(positionOf(on, holder.period)).toBe('within');
          expect(responsibility.committeeIds).toContain(holder.id);
        }
      }
    });
  });

  it('a likely holder exists, and holds it neither by name nor for a source that has ended', () => {
    check((of, on) => {
      for (const row of judge(of, on).responsibilities.values()) {
        for (const { committee, path } of row.likelyHolders) {
          expect(positionOf(on, committee.period)).toBe('within');
          expect(row.holders).not.toContain(committee);
          expect(row.responsibility.committeeIds).toContain(path[0]?.id);
        }
      }
    });
  });

  it('chains end, and name each document and committee once', () => {
    check((of, on) => {
      const index = indexRegister(of);
      for (const { id } of index.documents) {
        const { predecessors, successors } = supersessionChain(id, index);
        for (const links of [predecessors, successors]) {
          const reached = [id, ...links.map(({ documentId }) => documentId)];
          expect(new Set(reached).size).toBe(reached.length);
        }
      }
      for (const committee of index.committees.all) {
        for (const { path } of holdersOn(index.committees, committee, on).onDay) {
          expect(new Set(path).size).toBe(path.length);
        }
      }
    });
  });
});
