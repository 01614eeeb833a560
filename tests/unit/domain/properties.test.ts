/** What must hold for any register on any day, broken ones included. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assessFindings } from '../../../src/domain/assessFindings';
import { choicesOf, documentRows, everyDocument } from '../../../src/domain/documentFilter';
import { holdersOn } from '../../../src/domain/committeeSuccession';
import { judgeRegister } from '../../../src/domain/judgedRegister';
import type { LocalDate } from '../../../src/domain/localDate';
import { addDays } from '../../../src/domain/localDate';
import { positionOf } from '../../../src/domain/period';
import { policyThread } from '../../../src/domain/policyThread';
import type { Register } from '../../../src/domain/policySource';
import { indexRegister } from '../../../src/domain/registerIndex';
import { responsibilitiesOf } from '../../../src/domain/responsibilityView';
import { supersessionChain } from '../../../src/domain/supersessionChain';
import { anyDay, anyRegister, reordered } from '../../fixtures/anyRegister';
import { statesOf } from './statesOf';

function check(holds: (register: Register, day: LocalDate) => void): void {
  fc.assert(fc.property(anyRegister, anyDay, holds), { numRuns: 100 });
}

function judge(of: Register, on: LocalDate) {
  return judgeRegister(indexRegister(of), on);
}

const factor = fc.integer({ min: 2, max: 6 });

function checkOrders(
  holds: (register: Register, inOtherOrder: Register, day: LocalDate) => void,
): void {
  fc.assert(
    fc.property(anyRegister, factor, anyDay, (of, by, on) => holds(of, reordered(of, by), on)),
    { numRuns: 40 },
  );
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
    checkOrders((of, inOtherOrder, on) => {
      const [straight, other] = [judge(of, on), judge(inOtherOrder, on)];
      expect(other.validities).toEqual(straight.validities);
      expect(other.responsibilities).toEqual(straight.responsibilities);
    });
  });

  it('the order of rows never changes a finding, nor what could not be assessed', () => {
    checkOrders((of, inOtherOrder, on) => {
      expect(assessFindings(judge(inOtherOrder, on))).toEqual(assessFindings(judge(of, on)));
    });
  });

  it('the order of rows never changes what a committee is shown, nor who it is on a day', () => {
    checkOrders((of, inOtherOrder, on) => {
      const [straight, other] = [judge(of, on), judge(inOtherOrder, on)];
      for (const committee of of.committees) {
        expect(responsibilitiesOf(committee, other)).toEqual(
          responsibilitiesOf(committee, straight),
        );
        expect(holdersOn(other.index.committees, committee, on)).toEqual(
          holdersOn(straight.index.committees, committee, on),
        );
      }
    });
  });

  it('every responsibility is in exactly one state', () => {
    check((of, on) => {
      const judged = judge(of, on);
      expect(judged.responsibilities.length).toBe(of.responsibilities.length);
      for (const row of judged.responsibilities) {
        expect(statesOf(row, on, judged.index.committees)).toEqual([row.state]);
      }
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
      for (const { responsibility, state } of judge(of, on).responsibilities) {
        const position = positionOf(on, responsibility.period);
        if (state === 'current') expect(position).toBe('within');
        if (state === 'lapsed') expect(position).toBe('after');
      }
    });
  });

  it('whoever holds a responsibility exists, and is named by its own row', () => {
    check((of, on) => {
      for (const { responsibility, holders } of judge(of, on).responsibilities) {
        for (const holder of holders) {
          expect(positionOf(on, holder.period)).toBe('within');
          expect(responsibility.committeeIds).toContain(holder.id);
        }
      }
    });
  });

  it('a likely holder exists, and holds it neither by name nor for a source that has ended', () => {
    check((of, on) => {
      for (const row of judge(of, on).responsibilities) {
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
          // Every step stands in the column Successors of one of its two ends.
          path.slice(1).forEach((to, place) => {
            const from = path[place]!;
            expect([
              from.successorIds.includes(to.id),
              to.successorIds.includes(from.id),
            ]).toContain(true);
          });
        }
      }
    });
  });
});
