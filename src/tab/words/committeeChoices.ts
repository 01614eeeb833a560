/** Which committees a person may choose among, and with which one the page begins. */
import type { Committee } from '../../domain/committee';
import type { LocalDate } from '../../domain/localDate';
import { positionOf } from '../../domain/period';
import type { RegisterIndex } from '../../domain/registerIndex';

export interface CommitteeChoices {
  /** Those whose managers the signed-in person is among. */
  readonly mine: readonly Committee[];
  readonly existing: readonly Committee[];
  readonly ceased: readonly Committee[];
  readonly upcoming: readonly Committee[];
}

export function committeeChoices(index: RegisterIndex, day: LocalDate): CommitteeChoices {
  const byName = [...index.committees.all].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const at = (position: ReturnType<typeof positionOf>) =>
    byName.filter((committee) => positionOf(day, committee.period) === position);
  return {
    mine: at('within').filter((committee) => isMine(committee, index)),
    existing: at('within'),
    ceased: at('after'),
    upcoming: at('before'),
  };
}

/** My committee where I manage one, else the first that answers for something, else the first. */
export function startCommittee(index: RegisterIndex, day: LocalDate): Committee | null {
  const { mine, existing } = committeeChoices(index, day);
  const busy = existing.find((committee) => index.responsibilitiesByCommittee.has(committee.id));
  return mine[0] ?? busy ?? existing[0] ?? index.committees.all[0] ?? null;
}

function isMine(committee: Committee, { register }: RegisterIndex): boolean {
  return register.siteUserId !== null && committee.managerIds.includes(register.siteUserId);
}
