/** The committee register (nämndregister): committees by id and name, and who came before and after whom. */
import type { Committee } from './committee';
import { foldText } from './foldedText';
import { byId, groupByEach } from './grouping';
import type { ById, Grouped } from './grouping';
import type { LocalDate } from './localDate';
import { positionOf } from './period';

export interface CommitteeRegister {
  readonly all: readonly Committee[];
  readonly byId: ById<Committee>;
  /** Committees by every name, alias and abbreviation, as `committeesNamed` folds them. */
  readonly byName: Grouped<Committee>;
  /** Committees that name the key as a successor. */
  readonly predecessors: Grouped<Committee>;
}

export function committeeRegister(committees: readonly Committee[]): CommitteeRegister {
  return {
    all: committees,
    byId: byId(committees),
    byName: groupByEach(committees, foldedNames),
    predecessors: groupByEach(committees, ({ id, successorIds }) =>
      successorIds.filter((successorId) => successorId !== id),
    ),
  };
}

function foldedNames({ name, aliases, abbreviation }: Committee): readonly string[] {
  return [name, ...aliases, abbreviation ?? ''].map(foldName).filter((folded) => folded !== '');
}

/**
 * Every committee that bears the name, alias or abbreviation, whenever it existed. A name may be used
 * again ("SN"): which one is meant depends on the day. Definite form and genitive make no difference.
 */
export function committeesNamed(register: CommitteeRegister, text: string): readonly Committee[] {
  return register.byName.get(foldName(text)) ?? [];
}

/**
 * The one committee of that name on the day, or when none had it then, at any time. Null when there is
 * none, or several and no way to tell. Without a day, only a name that one committee ever had will do.
 */
export function committeeNamed(
  register: CommitteeRegister,
  text: string,
  day: LocalDate | null,
): Committee | null {
  const named = committeesNamed(register, text);
  const onTheDay = named.filter(
    ({ period }) => day !== null && positionOf(day, period) === 'within',
  );
  const [only, another] = onTheDay.length > 0 ? onTheDay : named;
  return only !== undefined && another === undefined ? only : null;
}

/** The committees that the register says come after this one, those that could not be read left out. */
export function directSuccessors(register: CommitteeRegister, committee: Committee): Committee[] {
  return [...new Set(committee.successorIds)]
    .filter((id) => id !== committee.id)
    .flatMap((id) => register.byId.get(id) ?? []);
}

/** The committees that name this one as their successor. */
export function directPredecessors(
  register: CommitteeRegister,
  committee: Committee,
): readonly Committee[] {
  return register.predecessors.get(committee.id) ?? [];
}

/** "Omsorgsnämndens" and "Omsorgsnämnd" name the same; so do "Kommunstyrelsen" and "Kommunstyrelse". */
function foldName(name: string): string {
  return foldText(name)
    .replace(/(namnd)(en)?s?$/, '$1')
    .replace(/(styrelse|fullmaktige)n?s?$/, '$1');
}
