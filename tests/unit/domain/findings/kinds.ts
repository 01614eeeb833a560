/** What the checks find in a register, short enough for a table. */
import { assessFindings } from '../../../../src/domain/assessFindings';
import type { Finding, FindingKind } from '../../../../src/domain/finding';
import { judgeRegister } from '../../../../src/domain/judgedRegister';
import { localDate } from '../../../../src/domain/localDate';
import type { Register } from '../../../../src/domain/policySource';
import { indexRegister } from '../../../../src/domain/registerIndex';
import { aRegister } from '../../../fixtures/build';

/** The findings of these kinds on 2020-01-01. */
export function findingsOf(register: Partial<Register>, ...kinds: FindingKind[]): Finding[] {
  const judged = judgeRegister(indexRegister(aRegister(register)), localDate('2020-01-01'));
  return assessFindings(judged).findings.filter(({ kind }) => kinds.includes(kind));
}

/** The same as ids with their severity: "warning reviewOverdue:policy". */
export function found(register: Partial<Register>, ...kinds: FindingKind[]): string[] {
  return findingsOf(register, ...kinds).map(({ id, severity }) => `${severity} ${id}`);
}
