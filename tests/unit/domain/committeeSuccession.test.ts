/** Committees through time: renamed, merged, split, part moved, with gaps and loops. */
import { describe, expect, it } from '@jest/globals';
import type { Committee } from '../../../src/domain/committee';
import { committeeRegister } from '../../../src/domain/committeeRegister';
import { holdersOn, successorsOn } from '../../../src/domain/committeeSuccession';
import { localDate } from '../../../src/domain/localDate';
import { aCommittee, period } from '../../fixtures/build';

/** `committee('ATN', null, '2014-12-31', 'ALN')`: id, first day, last day, successors. */
function committee(
  id: string,
  from: string | null,
  to: string | null,
  ...successorIds: string[]
): Committee {
  return aCommittee({ id, name: `${id}-nämnden`, period: period(from, to), successorIds });
}

function ask(committees: readonly Committee[], id: string, day: string) {
  const register = committeeRegister(committees);
  const { direction, onDay, deadEnds, gaps, loops } = holdersOn(
    register,
    register.byId.get(id)!,
    localDate(day),
  );
  return {
    direction,
    onDay: onDay.map((holder) => holder.committee.id).sort(),
    paths: onDay.map((holder) => holder.path.map((step) => step.id).join('>')),
    deadEnds: deadEnds.map((end) => end.id),
    gaps: gaps.map((gap) => `${gap.from.id}>${gap.to.id}`),
    loops,
  };
}

const renamed = [committee('ATN', null, '2014-12-31', 'ALN'), committee('ALN', '2015-01-01', null)];
const twice = [
  committee('A', null, '2006-12-31', 'B'),
  committee('B', '2007-01-01', '2014-12-31', 'C'),
  committee('C', '2015-01-01', null),
];
const merged = [
  committee('Bygg', null, '2015-12-31', 'VGS'),
  committee('Miljö', null, '2015-12-31', 'VGS'),
  committee('VGS', '2016-01-01', null),
];
const split = [
  committee('Social', null, '2018-12-31', 'IFN', 'ON'),
  committee('IFN', '2019-01-01', null),
  committee('ON', '2019-01-01', null),
];
const partMoved = [committee('KFN', null, null, 'TSN'), committee('TSN', '2019-01-01', null)];
const absorbed = [committee('KFN', null, '2010-12-31', 'KS'), committee('KS', null, null)];
const gap = [committee('A', null, '2014-12-31', 'B'), committee('B', '2016-01-01', null)];
const overlap = [committee('A', null, '2015-06-30', 'B'), committee('B', '2015-01-01', null)];
const loop = [
  committee('A', null, '2010-12-31', 'B'),
  committee('B', '2011-01-01', '2014-12-31', 'A'),
];
const leap = [committee('A', null, '2024-02-29', 'B'), committee('B', '2024-03-01', null)];
const reunited = [
  committee('A', null, '2006-12-31', 'B', 'C'),
  committee('B', '2007-01-01', '2010-12-31', 'D'),
  committee('C', '2007-01-01', '2010-12-31', 'D'),
  committee('D', '2011-01-01', null),
];

describe('who a committee is on a day', () => {
  it.each([
    ['itself on its last day', renamed, 'ATN', '2014-12-31', 'same', ['ATN']],
    ['its successor on 1 January', renamed, 'ATN', '2015-01-01', 'later', ['ALN']],
    ['its successor long after', renamed, 'ATN', '2026-01-01', 'later', ['ALN']],
    ['its predecessor before it began', renamed, 'ALN', '2013-09-01', 'earlier', ['ATN']],
    ['itself on its first day', renamed, 'ALN', '2015-01-01', 'same', ['ALN']],
    ['the next of two successors', twice, 'A', '2010-01-01', 'later', ['B']],
    ['the last of two successors', twice, 'A', '2020-01-01', 'later', ['C']],
    ['the first of two predecessors', twice, 'C', '2000-01-01', 'earlier', ['A']],
    ['what it was merged into', merged, 'Miljö', '2016-01-01', 'later', ['VGS']],
    ['all that were merged into it', merged, 'VGS', '2015-12-31', 'earlier', ['Bygg', 'Miljö']],
    ['all that it was split into', split, 'Social', '2019-01-01', 'later', ['IFN', 'ON']],
    ['what it was split from', split, 'ON', '2018-12-31', 'earlier', ['Social']],
    ['itself, though a part has moved', partMoved, 'KFN', '2020-01-01', 'same', ['KFN']],
    ['the one that a part came from', partMoved, 'TSN', '2018-01-01', 'earlier', ['KFN']],
    ['an older committee that took it in', absorbed, 'KFN', '2011-01-01', 'later', ['KS']],
    ['nobody during a gap', gap, 'A', '2015-06-01', 'later', []],
    ['its successor after a gap', gap, 'A', '2016-01-01', 'later', ['B']],
    ['nobody, looking back into a gap', gap, 'B', '2015-06-01', 'earlier', []],
    ['itself while both exist', overlap, 'A', '2015-03-01', 'same', ['A']],
    ['its successor when the overlap ends', overlap, 'A', '2015-07-01', 'later', ['B']],
    ['nobody after a loop has run out', loop, 'A', '2020-01-01', 'later', []],
    ['itself on a leap day, its last', leap, 'A', '2024-02-29', 'same', ['A']],
    ['its successor the day after a leap day', leap, 'A', '2024-03-01', 'later', ['B']],
    ['one committee, reached two ways', reunited, 'A', '2012-01-01', 'later', ['D']],
  ])('%s', (_, committees, id, day, direction, expected) => {
    expect(ask(committees, id, day)).toMatchObject({ direction, onDay: expected });
  });

  it('comes with the chain that leads there', () => {
    expect(ask(twice, 'A', '2020-01-01').paths).toEqual(['A>B>C']);
  });

  it('is not looked for beyond a committee that exists on the day', () => {
    expect(ask(twice, 'A', '2010-01-01').paths).toEqual(['A>B']);
  });

  it('names the step where a gap is', () => {
    expect(ask(gap, 'A', '2015-06-01').gaps).toEqual(['A>B']);
  });

  it('names the committee where the chain ends', () => {
    expect(ask([committee('A', null, '2014-12-31')], 'A', '2020-01-01').deadEnds).toEqual(['A']);
  });

  it('says that a chain loops', () => {
    expect(ask(loop, 'A', '2020-01-01').loops).toBe(true);
  });

  it('does not call two ways to the same committee a loop', () => {
    expect(ask(reunited, 'A', '2012-01-01').loops).toBe(false);
  });

  it('passes by a committee that is its own successor', () => {
    expect(ask([committee('A', null, '2014-12-31', 'A')], 'A', '2020-01-01')).toMatchObject({
      onDay: [],
      deadEnds: ['A'],
    });
  });

  it('passes by a successor that could not be read', () => {
    expect(ask([committee('A', null, '2014-12-31', 'gone')], 'A', '2020-01-01').onDay).toEqual([]);
  });
});

describe('successors on a day', () => {
  const register = committeeRegister(renamed);

  it('are none while the committee exists', () => {
    expect(successorsOn(register, renamed[0]!, localDate('2014-12-31'))).toEqual([]);
  });

  it('are none before the committee began', () => {
    expect(successorsOn(register, renamed[1]!, localDate('2013-01-01'))).toEqual([]);
  });
});
