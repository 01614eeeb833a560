/** Which committees a person may choose among, and with which one the page begins. */
import type { Committee } from '../../domain/committee';
import { holdersOn } from '../../domain/committeeSuccession';
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
 * The channel's committee; else mine where I manage one, or whoever it is on the day; else the one I last
 * chose; else the first that answers for something, else the first.
 */
export function startCommittee(
  index: RegisterIndex,
  day: LocalDate,
  wish: StartWish,
): Committee | null {
  const { mine, existing } = committeeChoices(index, day, wish.place);
  const elsewhen = wish.place === 'personal' ? managedOnDay(index, day) : undefined;
  const wished = wish.place === 'channel' ? wish.chosenId : wish.rememberedId;
  const busy = existing.find((committee) => index.responsibilitiesByCommittee.has(committee.id));
  return (
    mine[0] ??
    elsewhen ??
    index.committees.byId.get(wished ?? '') ??
    busy ??
    existing[0] ??
    index.committees.all[0] ??
    null
  );
}

/** What a committee that I manage, but that does not exist on the day, was or became. */
function managedOnDay(index: RegisterIndex, day: LocalDate): Committee | undefined {
  const { committees } = index;
  return committees.all
    .filter((committee) => isMine(committee, index))
    .flatMap((committee) => holdersOn(committees, committee, day).onDay)[0]?.committee;
}

function isMine(committee: Committee, { register }: RegisterIndex): boolean {
  return register.siteUserId !== null && committee.managerIds.includes(register.siteUserId);
}
