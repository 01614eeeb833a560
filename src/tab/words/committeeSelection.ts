/** Which committee the address, the channel or the person means. */
import type { Committee } from '../../domain/committee';
import type { RegisterIndex } from '../../domain/registerIndex';
import type { LocalDate } from '../../domain/localDate';
import { unassignedId } from '../responsibilityAddress';
import { startCommittee, type StartWish } from './committeeChoices';

export type Selection =
  | {
      readonly kind: 'committee';
      readonly committee: Committee;
      /** A committee was asked for that is not in the register; this one is shown instead. */
      readonly askedForIsGone: boolean;
    }
  | { readonly kind: 'unassigned' }
  /** The register has no committees. */
  | { readonly kind: 'none' };

export function selectionOf(
  askedFor: string | null,
  index: RegisterIndex,
  day: LocalDate,
  wish: StartWish,
): Selection {
  if (askedFor === unassignedId) return { kind: 'unassigned' };
  const asked = askedFor ?? (wish.place === 'channel' ? wish.chosenId : null);
  const known = index.committees.byId.get(asked ?? '');
  if (known !== undefined) return { kind: 'committee', committee: known, askedForIsGone: false };
  const start = startCommittee(index, day, wish);
  if (start === null) return { kind: 'none' };
  return { kind: 'committee', committee: start, askedForIsGone: asked !== null };
}
