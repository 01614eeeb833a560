/** Findings on committees through time: chains that break, leave a gap, overlap or loop; no reglemente. */
import type { Committee } from '../committee';
import { directSuccessors } from '../committeeRegister';
import { committeesWithoutReglemente } from '../responsibilityCoverage';
import { finding } from '../finding';
import type { Finding } from '../finding';
import type { JudgedRegister } from '../judgedRegister';
import { addDays } from '../localDate';
import type { LocalDate } from '../localDate';
import { loopsIn } from '../loops';
import { endsBeforeItStarts } from '../period';
import { listTitles } from '../policySource';

/** Committees that have ceased by the day, that something still names, and that nobody follows. */
export function brokenSuccessions({
  index,
  day,
  responsibilitiesByCommittee,
}: JudgedRegister): readonly Finding[] {
  return index.committees.all.flatMap((committee) => {
    const ceasedOn = committee.period.to;
    if (ceasedOn === null || ceasedOn >= day || committee.successorIds.length > 0) return [];
    if (!responsibilitiesByCommittee.has(committee.id)) return [];
    return finding('committeeWithoutSuccessor', [committee.id], {
      ...aboutCommittees([committee.id]),
      severity: 'warning',
      data: { ceasedOn },
    });
  });
}

/** Days without any successor after a committee ceased, and days when it and a successor both existed. */
export function untidySuccessions({ index, day }: JudgedRegister): readonly Finding[] {
  return index.committees.all.flatMap((committee) => {
    const successors = directSuccessors(index.committees, committee).filter(
      ({ period }) => !endsBeforeItStarts(period),
    );
    const unread = committee.successorIds.some((id) => !index.committees.byId.has(id));
    if (successors.length === 0 || unread) return [];
    const gap = gapAfter(committee, successors);
    const begun = successors.filter(({ period }) => period.from !== null && period.from <= day);
    return [
      ...(gap === null || gap.from > day ? [] : [gapFinding(committee, successors, gap)]),
      ...begun.flatMap((successor) => overlapFinding(committee, successor)),
    ];
  });
}

export function loopingCommittees({ index }: JudgedRegister): readonly Finding[] {
  const ids = index.committees.all.map(({ id }) => id);
  const loops = loopsIn(ids, (id) => index.committees.byId.get(id)?.successorIds ?? []);
  return loops.map((loop) =>
    finding('committeeLoop', loop, {
      ...aboutCommittees(loop),
      severity: 'serious',
      data: null,
    }),
  );
}

/** Softer while there is a reglemente in force that may be for all of them. */
export function missingReglementen(register: JudgedRegister): readonly Finding[] {
  const { committees, sharedReglementen } = committeesWithoutReglemente(register);
  const mayShareOne = sharedReglementen.length > 0;
  return committees.map(({ id }) =>
    finding('committeeWithoutReglemente', [id], {
      ...aboutCommittees([id]),
      severity: mayShareOne ? 'note' : 'warning',
      data: { mayShareOne },
    }),
  );
}

interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The days after the committee's last on which none of its successors has begun; null when there are none. */
function gapAfter(committee: Committee, successors: readonly Committee[]): Days | null {
  const lastDay = committee.period.to;
  if (lastDay === null) return null;
  const starts = successors.map(({ period }) => period.from);
  const first = starts.reduce((a, b) => (a === null || b === null ? null : a < b ? a : b));
  const expected = addDays(lastDay, 1);
  if (first === null || first <= expected) return null;
  return { from: expected, to: addDays(first, -1) };
}

function gapFinding(committee: Committee, successors: readonly Committee[], gap: Days): Finding {
  return finding('committeeGap', [committee.id], {
    ...aboutCommittees([committee.id, ...successors.map(({ id }) => id)]),
    severity: 'warning',
    data: gap,
  });
}

/** A successor that began while the committee still existed; one that always existed has taken it in. */
function overlapFinding(committee: Committee, successor: Committee): Finding[] {
  const { from, to } = committee.period;
  const begins = successor.period.from;
  if (begins === null || (to !== null && begins > to) || (from !== null && begins < from))
    return [];
  return [
    finding('committeeOverlap', [committee.id, successor.id], {
      ...aboutCommittees([committee.id, successor.id]),
      severity: 'note',
      data: { from: begins, to },
    }),
  ];
}

function aboutCommittees(ids: readonly string[]) {
  return {
    rows: ids.map((id) => ({ list: listTitles.committees, id })),
    documentId: null,
    committeeIds: ids,
    remedyBy: 'registrar' as const,
  };
}
