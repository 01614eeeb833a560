/** Committees that came of one another, and an order in which they stand together. */
import type { Committee } from './committee';
import { directPredecessors, directSuccessors } from './committeeRegister';
import type { CommitteeRegister } from './committeeRegister';
import { holdersOn } from './committeeSuccession';
import type { LocalDate } from './localDate';
import { compareText } from './swedishOrder';

/** The committee, all that went before it and all that came after, in both directions, each once. */
export function lineageOf(committee: Committee, register: CommitteeRegister): readonly Committee[] {
  const found = new Set([committee]);
  for (const member of found) {
    for (const next of directSuccessors(register, member)) found.add(next);
    for (const before of directPredecessors(register, member)) found.add(before);
  }
  return [...found];
}

/**
 * By the name of whom each is on the day, so that those before stand with those who came after; within
 * such a family the oldest first.
 */
export function inLineageOrder(
  committees: readonly Committee[],
  register: CommitteeRegister,
  day: LocalDate,
): readonly Committee[] {
  const familyOf = (committee: Committee): string =>
    holdersOn(register, committee, day).onDay[0]?.committee.name ?? committee.name;
  return committees
    .map((committee) => ({ committee, family: familyOf(committee) }))
    .sort(
      (a, b) =>
        compareText(a.family, b.family) ||
        Number(startOf(a.committee) > startOf(b.committee)) -
          Number(startOf(a.committee) < startOf(b.committee)) ||
        Number(endOf(a.committee) > endOf(b.committee)) -
          Number(endOf(a.committee) < endOf(b.committee)) ||
        compareText(a.committee.name, b.committee.name),
    )
    .map(({ committee }) => committee);
}

function startOf({ period }: Committee): string {
  return period.from ?? '';
}

function endOf({ period }: Committee): string {
  return period.to ?? '9999-12-31-';
}
