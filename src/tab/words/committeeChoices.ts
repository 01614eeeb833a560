/** Which committees a person may choose among, and with which one the page begins. */
import type { Committee } from '../../domain/committee';
import type { LocalDate } from '../../domain/localDate';
import { positionOf } from '../../domain/period';
import type { RegisterIndex } from '../../domain/registerIndex';
import { compareText } from '../../domain/swedishOrder';

export interface CommitteeChoices {
  /** Those whose managers the signed-in person is among. */
  readonly mine: readonly Committee[];
  readonly existing: readonly Committee[];
  readonly ceased: readonly Committee[];
  readonly upcoming: readonly Committee[];
}

/** In a channel everyone sees the same: there, no committee is "mine" and nothing is remembered. */
export type StartWish =
  | { readonly place: 'channel'; readonly chosenId: string | null }
  | { readonly place: 'personal'; readonly rememberedId: string | null };

export function committeeChoices(
  index: RegisterIndex,
  day: LocalDate,
  place: StartWish['place'],
): CommitteeChoices {
  const byName = [...index.committees.all].sort((a, b) => compareText(a.name, b.name));
  const at = (position: ReturnType<typeof positionOf>) =>
    byName.filter((committee) => positionOf(day, committee.period) === position);
  const existing = at('within');
  return {
    mine: place === 'channel' ? [] : existing.filter((committee) => isMine(committee, index)),
    existing,
    ceased: at('after'),
    upcoming: at('before'),
  };
}

/**
 * The channel's committee; else mine where I manage one; else the one I last chose; else the first that
 * answers for something, else the first.
 */
export function startCommittee(
  index: RegisterIndex,
  day: LocalDate,
  wish: StartWish,
): Committee | null {
  const { mine, existing } = committeeChoices(index, day, wish.place);
  const wished = wish.place === 'channel' ? wish.chosenId : wish.rememberedId;
  const busy = existing.find((committee) => index.responsibilitiesByCommittee.has(committee.id));
  return (
    mine[0] ??
    index.committees.byId.get(wished ?? '') ??
    busy ??
    existing[0] ??
    index.committees.all[0] ??
    null
  );
}

function isMine(committee: Committee, { register }: RegisterIndex): boolean {
  return register.siteUserId !== null && committee.managerIds.includes(register.siteUserId);
}
