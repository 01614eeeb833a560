/** Findings on a document's own facts: owner, case number, section, days, review and place under another. */
import { isCouncil } from '../committee';
import { committeesNamed } from '../committeeRegister';
import { finding, documentRow } from '../finding';
import type { Finding } from '../finding';
import { foldText } from '../foldedText';
import { isInForce } from '../judgedRegister';
import type { JudgedRegister } from '../judgedRegister';
import { weekday } from '../localDate';
import type { LocalDate } from '../localDate';
import { loopsIn } from '../loops';
import type { PolicyDocument } from '../policyDocument';

/** Owner, case number and section of the library's documents that have not ended. */
export function missingFacts(register: JudgedRegister): readonly Finding[] {
  return livingDocuments(register).flatMap((document) => {
    const { decision, documentOwner } = document;
    const findings: Finding[] = [];
    const about = aboutDocument(document);
    if (isBlank(documentOwner)) {
      const parts = { ...about, severity: 'note', remedyBy: 'registrar', data: null } as const;
      findings.push(finding('documentWithoutOwner', [document.id], parts));
    }
    if (isBlank(decision.caseNumber)) {
      const parts = { ...about, severity: 'note', remedyBy: 'registrar', data: null } as const;
      findings.push(finding('documentWithoutCaseNumber', [document.id], parts));
    }
    if (isBlank(decision.section) && !isBlank(decision.decidedBy)) {
      const decidedByCouncil = isDecidedByCouncil(document, register);
      const severity = decidedByCouncil ? 'warning' : 'note';
      const parts = {
        ...about,
        severity,
        remedyBy: 'registrar',
        data: { decidedByCouncil },
      } as const;
      findings.push(finding('documentWithoutSection', [document.id], parts));
    }
    return findings;
  });
}

/** Documents about which nothing says since when or until when they apply. */
export function missingDates(register: JudgedRegister): readonly Finding[] {
  return register.index.register.documents.flatMap((document) => {
    const kind = register.validities.get(document.id)?.reason.kind;
    if (kind !== 'noDates' && kind !== 'noStart') return [];
    return finding('documentWithoutDates', [document.id], {
      ...aboutDocument(document),
      severity: 'warning',
      remedyBy: 'registrar',
      data: null,
    });
  });
}

/** A soft note only: the seed's own decision is dated on a Sunday, and what is written is never corrected. */
export function weekendDecisions(register: JudgedRegister): readonly Finding[] {
  return livingDocuments(register).flatMap((document) => {
    const { decidedOn } = document.decision;
    const dayOfWeek = decidedOn === null ? null : weekday(decidedOn);
    if (decidedOn === null || (dayOfWeek !== 6 && dayOfWeek !== 7)) return [];
    return finding('decidedOnWeekend', [document.id], {
      ...aboutDocument(document),
      severity: 'note',
      remedyBy: 'registrar',
      data: { decidedOn, weekday: dayOfWeek },
    });
  });
}

/** Documents in force whose review was due before the day. */
export function overdueReviews(register: JudgedRegister): readonly Finding[] {
  return register.index.register.documents.flatMap((document) => {
    const { reviewDueOn } = document;
    if (reviewDueOn === null || reviewDueOn >= register.day) return [];
    if (!isInForce(register, document.id)) return [];
    return finding('reviewOverdue', [document.id], {
      ...aboutDocument(document),
      severity: 'warning',
      remedyBy: 'documentOwner',
      data: { reviewDueOn },
    });
  });
}

/** Programmes and plans in force under a document that has ended, and documents under each other. */
export function parentTroubles(register: JudgedRegister): readonly Finding[] {
  const { documents } = register.index.register;
  const ended = documents.flatMap((document) => {
    const { belongsTo } = document;
    if (belongsTo === null || !isInForce(register, document.id)) return [];
    const parentStatus = register.validities.get(belongsTo)?.status;
    if (parentStatus !== 'expired' && parentStatus !== 'repealed') return [];
    return finding('parentEnded', [document.id], {
      ...aboutDocument(document),
      rows: [documentRow(document.id), documentRow(belongsTo)],
      severity: 'note',
      remedyBy: 'documentOwner',
      data: { parentId: belongsTo },
    });
  });
  const ids = documents.filter(({ belongsTo }) => belongsTo !== null).map(({ id }) => id);
  const loops = loopsIn(ids, (id) => {
    const parent = register.index.documentById.get(id)?.belongsTo ?? null;
    return parent === null ? [] : [parent];
  }).map((loop) =>
    finding('parentLoop', loop, {
      rows: loop.map(documentRow),
      documentId: loop[0] ?? null,
      committeeIds: [],
      severity: 'warning',
      remedyBy: 'registrar',
      data: null,
    }),
  );
  return [...ended, ...loops];
}

/** The library's documents that apply, will apply, or whose status is not known. */
function livingDocuments({ index, validities }: JudgedRegister): readonly PolicyDocument[] {
  return index.register.documents.filter(({ id }) => {
    const status = validities.get(id)?.status;
    return status !== 'expired' && status !== 'repealed';
  });
}

function aboutDocument({ id }: PolicyDocument) {
  return { rows: [documentRow(id)], documentId: id, committeeIds: [] };
}

function isBlank(value: string | LocalDate | null): boolean {
  return value === null || value.trim() === '';
}

/** By the committee register's kind, or by the two names that every municipality uses. */
function isDecidedByCouncil({ decision }: PolicyDocument, { index }: JudgedRegister): boolean {
  const written = decision.decidedBy?.trim() ?? '';
  const known = committeesNamed(index.committees, written);
  return known.length > 0
    ? known.some(isCouncil)
    : ['kf', 'kommunfullmaktige'].includes(foldText(written));
}
