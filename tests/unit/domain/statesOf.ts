/** The six states of a responsibility, told one by one and apart from how the code decides between them. */
import type { CommitteeRegister } from '../../../src/domain/committeeRegister';
import type { LocalDate } from '../../../src/domain/localDate';
import { endsBeforeItStarts, positionOf } from '../../../src/domain/period';
import type {
  ResponsibilityOnDay,
  ResponsibilityState,
  SourceOnDay,
} from '../../../src/domain/responsibilityState';

/** All that hold; there must be one. */
export function statesOf(row: ResponsibilityOnDay, on: LocalDate, committees: CommitteeRegister) {
  const { period } = row.responsibility;
  const own = endsBeforeItStarts(period) ? 'broken' : positionOf(on, period);
  const source = own === 'within' ? standingOf(row.source) : 'not asked';
  const holders = source === 'applies' ? holdersIn(row, on, committees) : 'not asked';
  const holds: Record<ResponsibilityState, boolean> = {
    unknown: own === 'broken',
    lapsed: own === 'after',
    sourceNotInForce: source === 'ended',
    committeeCeased: holders === 'ceased',
    upcoming: own === 'before' || source === 'upcoming' || holders === 'upcoming',
    current: holders === 'exist',
  };
  return Object.entries(holds).flatMap(([state, is]) => (is ? [state] : []));
}

function standingOf(source: SourceOnDay): 'applies' | 'upcoming' | 'ended' {
  const status = source.kind === 'read' ? source.validity.status : 'unknown';
  if (status === 'expired' || status === 'repealed') return 'ended';
  return status === 'upcoming' ? 'upcoming' : 'applies';
}

function holdersIn(
  { responsibility }: ResponsibilityOnDay,
  on: LocalDate,
  { byId }: CommitteeRegister,
): 'exist' | 'upcoming' | 'ceased' {
  const positions = responsibility.committeeIds.map((id) => {
    const committee = byId.get(id);
    return committee === undefined ? 'within' : positionOf(on, committee.period);
  });
  if (positions.length === 0 || positions.includes('within')) return 'exist';
  return positions.includes('after') ? 'ceased' : 'upcoming';
}
