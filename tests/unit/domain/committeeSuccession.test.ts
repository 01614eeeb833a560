/** Committees through time: renamed, merged, split, part moved, with gaps and loops. */
import { describe, expect, it } from '@jest/globals';
import type { Committee } from '../../../src/domain/committee';
import { committeeRegister } from '../../../src/domain/committeeRegister';
import { holdersOn, successorsOn } from '../../../src/domain/committeeSuccession';
import { localDate } from '../../../src/domain/localDate';
import {
  committee,
  throughTime,
  gap,
  loop,
  oneHalfLater,
  renamed,
  reunited,
  twice,
} from './committeesThroughTime';

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

describe('who a committee is on a day', () => {
  it.each(throughTime)('%s', (_, committees, id, day, direction, expected) => {
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

  it('names a half of a split that has yet to begin', () => {
    expect(ask(oneHalfLater, 'Social', '2019-06-01').gaps).toEqual(['Social>ON']);
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
