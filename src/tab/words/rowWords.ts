/** One document of the list in the reader's words, with the one thing that someone should act on. */
import type { DocumentRow } from '../../domain/documentFilter';
import type { JudgedRegister } from '../../domain/judgedRegister';
import type { PolicyDocument } from '../../domain/policyDocument';
import { renewals, type FindRenewal } from '../../domain/renewal';
import type { DocumentRowWords } from '../components/DocumentTable';
import type { StatusWords } from '../components/StatusBadge';
import type { Sentences } from '../text/sv';
import { validityWords } from './validityWords';

/** Looks the register through once; then each row costs a few look-ups. */
export function rowWords(
  register: JudgedRegister,
  text: Sentences,
): (row: DocumentRow) => DocumentRowWords {
  const findRenewal = renewals(register);
  return (row) => ({
    id: row.document.id,
    title: row.document.title,
    muted: row.validity.status === 'repealed',
    status: validityWords(row.validity, text),
    facts: factsOf(row.document, text),
    finding:
      row.validity.status === 'inForce'
        ? (unansweredOf(row, register, findRenewal, text) ?? reviewOf(row, register, text))
        : null,
  });
}

/** "Policy", "Kommunfullmäktige 2012-05-06 § 44", "KS2011/157", "Kommundirektör". */
export function factsOf(document: PolicyDocument, text: Sentences): readonly string[] {
  const { decidedBy, decidedOn, section, caseNumber } = document.decision;
  const decided = [decidedBy, decidedOn, section].filter((part) => part !== null).join(' ');
  const outside = document.file === null ? text.documents.notInLibrary : '';
  return [
    document.documentType ?? '',
    decided,
    caseNumber ?? '',
    document.documentOwner ?? '',
    outside,
  ].filter((fact) => fact !== '');
}

function unansweredOf(
  { document }: DocumentRow,
  register: JudgedRegister,
  findRenewal: FindRenewal,
  text: Sentences,
): StatusWords | null {
  const rows = register.responsibilitiesByDocument.get(document.id) ?? [];
  const open = rows.find(
    (row) =>
      (row.state === 'lapsed' || row.state === 'committeeCeased') &&
      findRenewal(row).kind === 'none',
  );
  if (!open) return null;
  const words = text.documents;
  if (open.state === 'lapsed') {
    const lastDay = open.responsibility.period.to ?? '';
    return {
      tone: 'lapsed',
      word: words.findingLapsed,
      detail: words.findingLapsedDetail(lastDay),
    };
  }
  const name = open.ceased[0]?.name ?? '';
  return { tone: 'lapsed', word: words.findingCeased, detail: words.findingCeasedDetail(name) };
}

function reviewOf(
  { document }: DocumentRow,
  { day }: JudgedRegister,
  text: Sentences,
): StatusWords | null {
  const due = document.reviewDueOn;
  if (due === null || due >= day) return null;
  const words = text.documents;
  return { tone: 'endsSoon', word: words.findingReview, detail: words.findingReviewDetail(due) };
}
