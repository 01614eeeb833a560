/** Who a committee is on another day: the chain of successors or predecessors, and where it breaks. */
import type { Committee } from './committee';
import { directPredecessors, directSuccessors } from './committeeRegister';
import type { CommitteeRegister } from './committeeRegister';
import type { LocalDate } from './localDate';
import { positionOf } from './period';

/** A committee in existence on the day, and the committees that lead to it, the asked-for one first. */
export interface CommitteeOnDay {
  readonly committee: Committee;
  /** Ends with `committee`; alone when the asked-for committee itself exists on the day. */
  readonly path: readonly Committee[];
}

/**
 * The answer to "who is this on the day?". The ground for each step is the column Successors (Efterträds
 * av) of the row before it. It never means that a responsibility has passed on: that takes a decision.
 */
export interface Succession {
  readonly direction: 'same' | 'later' | 'earlier';
  /** Several where the committee was split, none where the chain breaks before the day. */
  readonly onDay: readonly CommitteeOnDay[];
  /** Committees where the chain ends without anyone to go on to. */
  readonly deadEnds: readonly Committee[];
  /** Steps to a committee that does not exist yet (or, looking back, no longer) on the day. */
  readonly gaps: readonly { readonly from: Committee; readonly to: Committee }[];
  /** True when the chain comes back to a committee that it has passed. */
  readonly loops: boolean;
}

/**
 * Who the committee is on the day: itself, or when it has ceased its successors, or before it began its
 * predecessors. Each committee is visited once, so a register that loops still gets an answer.
 */
export function holdersOn(
  register: CommitteeRegister,
  committee: Committee,
  day: LocalDate,
): Succession {
  const position = positionOf(day, committee.period);
  if (position === 'within') {
    const onDay = [{ committee, path: [committee] }];
    return { direction: 'same', onDay, deadEnds: [], gaps: [], loops: false };
  }
  return position === 'after'
    ? walk(committee, day, 'later', (from) => directSuccessors(register, from))
    : walk(committee, day, 'earlier', (from) => directPredecessors(register, from));
}

/** The successors in existence on the day, of a committee that has ceased by then; else none. */
export function successorsOn(
  register: CommitteeRegister,
  committee: Committee,
  day: LocalDate,
): readonly CommitteeOnDay[] {
  const succession = holdersOn(register, committee, day);
  return succession.direction === 'later' ? succession.onDay : [];
}

function walk(
  start: Committee,
  day: LocalDate,
  direction: 'later' | 'earlier',
  nextOf: (committee: Committee) => readonly Committee[],
): Succession {
  const passed = direction === 'later' ? 'after' : 'before';
  const onDay: CommitteeOnDay[] = [];
  const deadEnds: Committee[] = [];
  const gaps: { from: Committee; to: Committee }[] = [];
  const visited = new Set([start.id]);
  let loops = false;
  const waiting: Committee[][] = [[start]];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const from = path[path.length - 1] ?? start;
    const next = nextOf(from);
    if (next.length === 0) deadEnds.push(from);
    for (const to of next) {
      if (path.includes(to)) loops = true;
      if (visited.has(to.id)) continue;
      const position = positionOf(day, to.period);
      if (position === 'within') onDay.push({ committee: to, path: [...path, to] });
      else if (position === passed) waiting.push([...path, to]);
      else gaps.push({ from, to });
      visited.add(to.id);
    }
  }
  return { direction, onDay, deadEnds, gaps, loops };
}
