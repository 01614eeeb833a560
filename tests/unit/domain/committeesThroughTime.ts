/** Committees through time, and who each of them is on a day: one row, one case. */
import type { Committee } from '../../../src/domain/committee';
import type { Succession } from '../../../src/domain/committeeSuccession';
import { aCommittee, period } from '../../fixtures/build';

/** `committee('ATN', null, '2014-12-31', 'ALN')`: id, first day, last day, successors. */
export function committee(
  id: string,
  from: string | null,
  to: string | null,
  ...successorIds: string[]
): Committee {
  return aCommittee({ id, name: `${id}-nämnden`, period: period(from, to), successorIds });
}

export const renamed = [
  committee('ATN', null, '2014-12-31', 'ALN'),
  committee('ALN', '2015-01-01', null),
];
export const twice = [
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
export const gap = [committee('A', null, '2014-12-31', 'B'), committee('B', '2016-01-01', null)];
const overlap = [committee('A', null, '2015-06-30', 'B'), committee('B', '2015-01-01', null)];
export const loop = [
  committee('A', null, '2010-12-31', 'B'),
  committee('B', '2011-01-01', '2014-12-31', 'A'),
];
const leap = [committee('A', null, '2024-02-29', 'B'), committee('B', '2024-03-01', null)];
export const reunited = [
  committee('A', null, '2006-12-31', 'B', 'C'),
  committee('B', '2007-01-01', '2010-12-31', 'D'),
  committee('C', '2007-01-01', '2010-12-31', 'D'),
  committee('D', '2011-01-01', null),
];

/** Sandviken's, Hofors's and Ockelbo's own committees became one that the three have together. */
const joint = [
  committee('SBN', null, '2015-12-31', 'VGS'),
  committee('HBN', null, '2015-12-31', 'VGS'),
  committee('OBN', '2011-01-01', '2015-12-31', 'VGS'),
  aCommittee({ ...committee('VGS', '2016-01-01', null), kind: 'gemensam nämnd' }),
];
export const oneHalfLater = [
  committee('Social', null, '2018-12-31', 'IFN', 'ON'),
  committee('IFN', '2019-01-01', null),
  committee('ON', '2020-01-01', null),
];
const threeInARing = [
  committee('A', null, '2006-12-31', 'B'),
  committee('B', '2007-01-01', '2010-12-31', 'C'),
  committee('C', '2011-01-01', '2014-12-31', 'A'),
];
const ringWithALivingOne = [
  committee('A', null, '2010-12-31', 'B'),
  committee('B', '2011-01-01', null, 'A'),
];
const throughABrokenRow = [
  committee('A', null, '2013-12-31', 'X'),
  committee('X', '2015-01-01', '2014-01-01', 'B'),
  committee('B', '2015-01-01', null),
];
const oneDay = [
  committee('A', null, '2014-12-31', 'B'),
  committee('B', '2015-01-01', '2015-01-01', 'C'),
  committee('C', '2015-01-02', null),
];
const alreadyOver = [
  committee('A', null, '2014-12-31', 'B'),
  committee('B', '2007-01-01', '2010-12-31', 'C'),
  committee('C', '2011-01-01', null),
];
const halfUnread = [committee('A', null, '2014-12-31', 'gone', 'B'), committee('B', null, null)];
const everyElection = ['2007', '2011', '2015', '2019', '2023'].map((year, place) =>
  committee(
    `N${place}`,
    `${year}-01-01`,
    place === 4 ? null : `${Number(year) + 3}-12-31`,
    ...(place === 4 ? [] : [`N${place + 1}`]),
  ),
);
const longChain = Array.from({ length: 400 }, (_, n) =>
  n === 399
    ? committee('N399', '2020-01-01', null)
    : committee(`N${n}`, null, '2019-12-31', `N${n + 1}`),
);

/** What is asked for, among whom, of whom, on which day; looking which way, and the ids found. */
type Case = readonly [
  says: string,
  among: readonly Committee[],
  id: string,
  day: string,
  direction: Succession['direction'],
  found: readonly string[],
];

export const throughTime: readonly Case[] = [
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
  ['one origin, reached two ways back', reunited, 'D', '2006-12-31', 'earlier', ['A']],
  ['both halves between a split and a merger', reunited, 'D', '2008-01-01', 'earlier', ['B', 'C']],
  [
    'all that a joint committee took over',
    joint,
    'VGS',
    '2012-01-01',
    'earlier',
    ['HBN', 'OBN', 'SBN'],
  ],
  ['those of them that had begun', joint, 'VGS', '2010-12-31', 'earlier', ['HBN', 'SBN']],
  ['the joint committee from its first day', joint, 'OBN', '2016-01-01', 'later', ['VGS']],
  ['the half that has begun', oneHalfLater, 'Social', '2019-06-01', 'later', ['IFN']],
  [
    'both halves when the later one has begun',
    oneHalfLater,
    'Social',
    '2020-01-01',
    'later',
    ['IFN', 'ON'],
  ],
  [
    'nobody, looking back from a half that began late',
    oneHalfLater,
    'ON',
    '2019-06-01',
    'earlier',
    [],
  ],
  ['itself long ago, without a stated start', renamed, 'ATN', '1863-01-01', 'same', ['ATN']],
  ['itself in the far future, without an end', renamed, 'ALN', '9999-12-31', 'same', ['ALN']],
  [
    'itself in both directions, with no dates at all',
    partMoved,
    'KFN',
    '0001-01-01',
    'same',
    ['KFN'],
  ],
  ['itself in an overlap, when it is the later one', overlap, 'B', '2015-03-01', 'same', ['B']],
  ['the earlier one, the day before the overlap', overlap, 'B', '2014-12-31', 'earlier', ['A']],
  ['itself on the last day of the overlap', overlap, 'A', '2015-06-30', 'same', ['A']],
  ['nobody in a ring of three that has run out', threeInARing, 'B', '2020-01-01', 'later', []],
  ['the next in a ring of three', threeInARing, 'A', '2012-01-01', 'later', ['C']],
  ['the living one of a ring', ringWithALivingOne, 'A', '2020-01-01', 'later', ['B']],
  ['the first of a ring, looking back', ringWithALivingOne, 'B', '2005-01-01', 'earlier', ['A']],
  ['itself on the day before a leap day ends a month', leap, 'A', '2024-02-28', 'same', ['A']],
  ['its predecessor on a leap day', leap, 'B', '2024-02-29', 'earlier', ['A']],
  [
    'whoever follows a row that ends before it starts',
    throughABrokenRow,
    'A',
    '2016-01-01',
    'later',
    ['B'],
  ],
  ['a committee of one day, on that day', oneDay, 'A', '2015-01-01', 'later', ['B']],
  ['whoever came after a committee of one day', oneDay, 'A', '2015-01-02', 'later', ['C']],
  [
    'whoever follows a successor that was over already',
    alreadyOver,
    'A',
    '2015-01-01',
    'later',
    ['C'],
  ],
  ['the successor that can be read', halfUnread, 'A', '2015-01-01', 'later', ['B']],
  [
    'its name before the election, on 31 December',
    everyElection,
    'N4',
    '2022-12-31',
    'earlier',
    ['N3'],
  ],
  ['its name after the election, on 1 January', everyElection, 'N0', '2023-01-01', 'later', ['N4']],
  ['its name four elections ago', everyElection, 'N4', '2007-01-01', 'earlier', ['N0']],
  ['nobody before the first of a chain', everyElection, 'N4', '2006-12-31', 'earlier', []],
  ['the last of four hundred', longChain, 'N0', '2020-01-01', 'later', ['N399']],
];
