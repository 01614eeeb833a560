/** How a document is referred to. */
import { expect, it } from '@jest/globals';
import { citationOf } from '../../../src/domain/citation';
import { committeeRegister } from '../../../src/domain/committeeRegister';
import type { PolicyDocument } from '../../../src/domain/policyDocument';
import { aCommittee, aPolicyDocument, decision } from '../../fixtures/build';

const committees = committeeRegister([
  aCommittee({ name: 'Kommunfullmäktige', abbreviation: 'KF', kind: 'fullmäktige' }),
]);

function cite(parts: Partial<PolicyDocument>, register = committees): string {
  return citationOf(aPolicyDocument({ title: 'Internationell policy', ...parts }), register);
}

const seed = decision('2012-05-06', { section: '§ 44', caseNumber: 'KS2011/157' });

it('names the document, who decided it, when, under which section and in which case', () => {
  expect(cite({ decision: seed })).toBe(
    'Internationell policy, KF 2012-05-06 § 44, dnr KS2011/157',
  );
});

it('writes the deciding body out when no abbreviation is known', () => {
  expect(cite({ decision: seed }, committeeRegister([]))).toBe(
    'Internationell policy, Kommunfullmäktige 2012-05-06 § 44, dnr KS2011/157',
  );
});

it('leaves out what the register does not say', () => {
  const unknown = { decidedBy: null, decidedOn: null, section: null, caseNumber: null };
  expect(cite({ decision: unknown })).toBe('Internationell policy');
});

it('writes the section sign where the register has only the number', () => {
  expect(cite({ decision: { ...seed, section: '44', caseNumber: null } })).toBe(
    'Internationell policy, KF 2012-05-06 § 44',
  );
});

it('does not repeat the label of the case number', () => {
  expect(cite({ decision: { ...seed, caseNumber: 'Dnr KS2011/157' } })).toContain(
    ', dnr KS2011/157',
  );
});
