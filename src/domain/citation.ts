/** How a document is referred to in a letter or a new decision. */
import { showCaseNumber } from './caseNumber';
import { committeeNamed } from './committeeRegister';
import type { CommitteeRegister } from './committeeRegister';
import type { Decision } from './decision';
import type { PolicyDocument } from './policyDocument';

/**
 * "Internationell policy för Sandvikens kommun, KF 2012-05-06 § 44, dnr KS2011/157". What the register
 * does not say is left out; the deciding body is written out when no abbreviation is known.
 */
export function citationOf(document: PolicyDocument, committees: CommitteeRegister): string {
  const { decision, title } = document;
  const decided = [
    deciderOf(decision, committees),
    decision.decidedOn,
    sectionOf(decision.section),
  ].filter((part) => part !== null && part !== '');
  const caseNumber = decision.caseNumber === null ? '' : showCaseNumber(decision.caseNumber);
  return [title, decided.join(' '), caseNumber === '' ? '' : `dnr ${caseNumber}`]
    .filter((part) => part !== '')
    .join(', ');
}

function deciderOf(
  { decidedBy, decidedOn }: Decision,
  committees: CommitteeRegister,
): string | null {
  if (decidedBy === null) return null;
  return committeeNamed(committees, decidedBy, decidedOn)?.abbreviation ?? decidedBy;
}

/** Some registers write only the number. */
function sectionOf(section: string | null): string | null {
  return section !== null && /^\d/.test(section) ? `§ ${section}` : section;
}
