/** Findings on responsibilities: lapsed, orphaned, without ground, unconfirmed or contradicted. */
import { conflictsIn } from '../conflict';
import { documentRow, finding } from '../finding';
import type { Finding, RowReference } from '../finding';
import { groupBy } from '../grouping';
import { isInForce } from '../judgedRegister';
import type { JudgedRegister } from '../judgedRegister';
import type { LocalDate } from '../localDate';
import { isDutyWhenNeeded, isPlan } from '../programmeDuty';
import type { PlanLink } from '../programmeDuty';
import { renewals } from '../renewal';
import type { ResponsibilityOnDay } from '../responsibilityState';
import { listTitles } from '../policySource';

/** One for each document in force with lapsed responsibilities that nobody is found to answer for now. */
export function lapsedResponsibilities(register: JudgedRegister): readonly Finding[] {
  const findRenewal = renewals(register);
  return [...register.responsibilitiesByDocument].flatMap(([documentId, rows]) => {
    if (!isInForce(register, documentId)) return [];
    const lapsed: ResponsibilityOnDay[] = [];
    const perhaps: string[] = [];
    let unanswered = false;
    for (const onDay of rows) {
      const renewal = onDay.state === 'lapsed' ? findRenewal(onDay) : null;
      if (renewal === null || renewal.kind === 'found') continue;
      lapsed.push(onDay);
      unanswered ||= renewal.kind === 'none';
      for (const { id } of renewal.by) perhaps.push(id);
    }
    const lastDay = latest(lapsed.map(({ responsibility }) => responsibility.period.to));
    if (lastDay === null) return [];
    const othersAreCurrent = rows.some(({ state }) => state === 'current');
    const seriousness = othersAreCurrent ? 'warning' : 'serious';
    return finding('responsibilityLapsed', [documentId], {
      severity: unanswered ? seriousness : 'note',
      rows: [...lapsed.map(rowOf), documentRow(documentId)],
      documentId,
      committeeIds: committeeIdsOf(lapsed),
      remedyBy: 'decider',
      data: {
        lastDay,
        likelyHolderIds: likelyHolderIdsOf(lapsed),
        perhapsContinuedBy: [...new Set(perhaps)],
        othersAreCurrent,
      },
    });
  });
}

/** One for each ceased committee that responsibilities still name and no committee in existence shares. */
export function orphanedResponsibilities(register: JudgedRegister): readonly Finding[] {
  const findRenewal = renewals(register);
  return register.index.committees.all.flatMap((committee) => {
    const rows = register.responsibilitiesByCommittee.get(committee.id) ?? [];
    const orphaned = rows.filter(
      (onDay) => onDay.state === 'committeeCeased' && findRenewal(onDay).kind !== 'found',
    );
    if (orphaned.length === 0) return [];
    const likelyHolderIds = likelyHolderIdsOf(orphaned);
    return finding('ceasedCommitteeStillResponsible', [committee.id], {
      severity: likelyHolderIds.length > 0 ? 'warning' : 'serious',
      rows: [...orphaned.map(rowOf), { list: listTitles.committees, id: committee.id }],
      documentId: null,
      committeeIds: [committee.id],
      remedyBy: 'decider',
      data: { ceasedOn: committee.period.to, likelyHolderIds },
    });
  });
}

/** Current responsibilities that rest on no document, and those that name no committee. */
export function groundlessResponsibilities(register: JudgedRegister): readonly Finding[] {
  return register.responsibilities.filter(isGroundless).flatMap((onDay) => {
    const { id, committeeIds, sourceDocumentId } = onDay.responsibility;
    const findings: Finding[] = [];
    const about = { rows: [rowOf(onDay)], documentId: sourceDocumentId, committeeIds };
    const parts = { ...about, severity: 'warning', remedyBy: 'registrar', data: null } as const;
    if (onDay.source.kind === 'none')
      findings.push(finding('responsibilityWithoutSource', [id], parts));
    if (committeeIds.length === 0) {
      findings.push(finding('responsibilityWithoutCommittee', [id], parts));
    }
    return findings;
  });
}

/** One for each document that has ended while responsibilities it gave are not marked as ended. */
export function endedSources(register: JudgedRegister): readonly Finding[] {
  return [...register.responsibilitiesByDocument].flatMap(([documentId, all]) => {
    const sourceStatus = register.validities.get(documentId)?.status;
    if (sourceStatus !== 'expired' && sourceStatus !== 'repealed') return [];
    const rows = all.filter(({ state }) => state === 'sourceNotInForce');
    if (rows.length === 0) return [];
    return finding('responsibilitySourceEnded', [documentId], {
      severity: 'note',
      rows: [...rows.map(rowOf), documentRow(documentId)],
      documentId,
      committeeIds: committeeIdsOf(rows),
      remedyBy: 'registrar',
      data: { sourceStatus },
    });
  });
}

/** Responsibilities read out of a text that a person has yet to confirm, one finding for each document. */
export function proposedResponsibilities(register: JudgedRegister): readonly Finding[] {
  const proposed = register.responsibilities.filter(
    ({ responsibility }) => responsibility.assessment === 'proposed',
  );
  const bySource = groupBy(proposed, ({ responsibility }) => responsibility.sourceDocumentId ?? '');
  return [...bySource].map(([documentId, rows]) =>
    finding('responsibilityProposed', [documentId], {
      severity: 'note',
      rows: rows.map(rowOf),
      documentId: documentId === '' ? null : documentId,
      committeeIds: committeeIdsOf(rows),
      remedyBy: 'committee',
      data: null,
    }),
  );
}

export function disagreeingInstruments(register: JudgedRegister): readonly Finding[] {
  return conflictsIn(register).map(({ stronger, weaker, ground }) =>
    finding('instrumentsDisagree', [weaker.responsibility.id, stronger.responsibility.id], {
      severity: ground === 'sameWords' ? 'warning' : 'note',
      rows: [rowOf(weaker), rowOf(stronger)],
      documentId: weaker.responsibility.sourceDocumentId,
      committeeIds: committeeIdsOf([stronger, weaker]),
      remedyBy: 'decider',
      data: { ground },
    }),
  );
}

/** Documents in force that say that a plan is made when needed, and have none registered under them. */
export function unregisteredProgrammes(register: JudgedRegister): readonly Finding[] {
  const { documentsByParent } = register.index;
  const links: readonly PlanLink[] = ['programme', 'workPlan'];
  return [...register.responsibilitiesByDocument].flatMap(([documentId, all]) => {
    if (!isInForce(register, documentId)) return [];
    const under = documentsByParent.get(documentId) ?? [];
    return links.flatMap((what) => {
      const rows = all.filter(({ responsibility }) => isDutyWhenNeeded(responsibility, what));
      if (rows.length === 0) return [];
      if (under.some(({ documentType }) => isPlan(documentType, what))) return [];
      return finding('programmeNotRegistered', [documentId, what], {
        severity: 'note',
        rows: [...rows.map(rowOf), documentRow(documentId)],
        documentId,
        committeeIds: committeeIdsOf(rows),
        remedyBy: 'committee',
        data: { what },
      });
    });
  });
}

function isGroundless({ state, source, responsibility }: ResponsibilityOnDay): boolean {
  return (
    state === 'current' && (source.kind === 'none' || responsibility.committeeIds.length === 0)
  );
}

function rowOf({ responsibility }: ResponsibilityOnDay): RowReference {
  return { list: listTitles.responsibilities, id: responsibility.id };
}

function committeeIdsOf(rows: readonly ResponsibilityOnDay[]): readonly string[] {
  const ids = new Set<string>();
  for (const { responsibility } of rows) for (const id of responsibility.committeeIds) ids.add(id);
  return [...ids];
}

function likelyHolderIdsOf(rows: readonly ResponsibilityOnDay[]): readonly string[] {
  const ids = new Set<string>();
  for (const { likelyHolders } of rows)
    for (const { committee } of likelyHolders) ids.add(committee.id);
  return [...ids];
}

function latest(days: readonly (LocalDate | null)[]): LocalDate | null {
  return days.reduce((a, b) => (a !== null && (b === null || a > b) ? a : b), null);
}
