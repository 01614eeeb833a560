import { describe, expect, it } from '@jest/globals';
import { committeeFinder } from '../../../src/extraction/committeeName';
import { readFrontMatter } from '../../../src/extraction/frontMatter';
import { readPolicyText } from '../../../src/extraction/policyText';
import { sourceFromText } from '../../../src/extraction/sourceText';
import type {
  ExpectedResponsibility,
  FrontMatterCase,
  ResponsibilityCase,
  SingleFact,
} from '../../fixtures/cases/caseFiles';
import {
  caseCommittees,
  frontMatterCases,
  responsibilityCases,
  textOf,
} from '../../fixtures/cases/caseFiles';

const committees = caseCommittees();
const finder = committeeFinder(committees);
const singleFacts: readonly SingleFact[] = [
  'title',
  'type',
  'decidedBy',
  'decidedOn',
  'caseNumber',
  'section',
  'validFrom',
  'validTo',
  'documentOwner',
  'reviewDueOn',
];
const supersededFacts = ['title', 'decidedBy', 'decidedOn', 'caseNumber'] as const;

/** Found and right; not found; found where nothing is, or otherwise than it is. */
interface Score {
  readonly right: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

describe('the scoreboard of front matter', () => {
  it.each([
    ['frontMatter.json', 252],
    ['frontMatterFromFacts.json', 308],
    ['frontMatterVaried.json', 874],
    ['frontMatterManyMunicipalities.json', 211],
    ['frontMatterUnseen.json', 137],
  ])('finds at least as many facts of %s as ever before: %i', (name, floor) => {
    const score = total(frontMatterCases(name).map(frontMatterScore));

    expect(score.missed).toEqual([]);
    expect(score.invented).toEqual([]);
    expect(score.right).toBeGreaterThanOrEqual(floor);
  });

  it.each([
    'frontMatter.json',
    'frontMatterFromFacts.json',
    'frontMatterVaried.json',
    'frontMatterManyMunicipalities.json',
    'frontMatterUnseen.json',
  ])(
    'tells in %s what applies until further notice from what ends and what says neither',
    (name) => {
      const cases = frontMatterCases(name).filter(({ openEnded }) => openEnded !== undefined);
      const read = cases.map(({ id, lines }) => [id, openEndedOf(lines)]);

      expect(read).toEqual(cases.map(({ id, openEnded }) => [id, openEnded]));
    },
  );
});

describe('the scoreboard of responsibilities', () => {
  it.each([
    ['responsibilities.json', 39],
    ['responsibilitiesFromFacts.json', 82],
    ['responsibilitiesVaried.json', 170],
    ['responsibilitiesManyMunicipalities.json', 40],
    ['responsibilitiesUnseen.json', 23],
    ['responsibilitiesFresh.json', 46],
  ])('finds at least as many of %s as ever before, and invents none: %i', (name, floor) => {
    const score = total(responsibilityCases(name).map(responsibilityScore));

    expect(score.missed).toEqual([]);
    expect(score.invented).toEqual([]);
    expect(score.right).toBeGreaterThanOrEqual(floor);
  });

  it.each([
    'responsibilities.json',
    'responsibilitiesFromFacts.json',
    'responsibilitiesVaried.json',
    'responsibilitiesManyMunicipalities.json',
    'responsibilitiesUnseen.json',
    'responsibilitiesFresh.json',
  ])('proposes nothing whose words do not stand in the text of %s', (name) => {
    for (const one of responsibilityCases(name)) {
      const text = textOf(one).replaceAll('\n', ' ');
      for (const { passage, what } of proposalsOf(one)) {
        expect(text).toContain(passage);
        expect(text).toContain(what);
      }
    }
  });
});

function frontMatterScore({ id, lines, expected }: FrontMatterCase): Score {
  const read = readFrontMatter(sourceFromText(lines.join('\n')), finder);
  const pairs: [string, string | null | undefined, string | null | undefined][] = singleFacts.map(
    (fact) => [`${id} ${fact}`, expected[fact], read[fact]?.value],
  );
  const count = Math.max(expected.supersedes.length, read.supersedes.length);
  for (let at = 0; at < count; at++)
    for (const fact of supersededFacts)
      pairs.push([
        `${id} supersedes ${at} ${fact}`,
        expected.supersedes[at]?.[fact],
        read.supersedes[at]?.[fact],
      ]);
  const told = pairs.map(([name, want, got]) => ({ name, want: folded(want), got: folded(got) }));
  return {
    right: told.filter(({ want, got }) => want !== '' && want === got).length,
    missed: told.flatMap(({ name, want, got }) =>
      want !== '' && want !== got ? [`${name}: ${want}`] : [],
    ),
    invented: told.flatMap(({ name, want, got }) =>
      got !== '' && want !== got ? [`${name}: ${got}`] : [],
    ),
  };
}

function responsibilityScore(one: ResponsibilityCase): Score {
  const got = proposalsOf(one).map(({ committees: names, what, period }) =>
    shown({ committees: names, responsibility: what, from: period.from, to: period.to }),
  );
  const want = one.expected.map(shown);
  return {
    right: want.filter((words) => got.includes(words)).length,
    missed: want.filter((words) => !got.includes(words)).map((words) => `${one.id}: ${words}`),
    invented: got.filter((words) => !want.includes(words)).map((words) => `${one.id}: ${words}`),
  };
}

function proposalsOf(one: ResponsibilityCase) {
  const before = one.context?.previousSentence;
  return readPolicyText(sourceFromText(textOf(one)), committees).responsibilities.filter(
    ({ passage }) => passage !== before,
  );
}

function shown({ committees: names, responsibility, from, to }: ExpectedResponsibility): string {
  return `${[...names].sort().join(' + ')}: ${folded(responsibility)} ${from ?? ''}–${to ?? ''}`;
}

function openEndedOf(lines: readonly string[]): boolean | null {
  return readFrontMatter(sourceFromText(lines.join('\n')), finder).openEnded?.value ?? null;
}

function total(scores: readonly Score[]): Score {
  return {
    right: scores.reduce((sum, { right }) => sum + right, 0),
    missed: scores.flatMap(({ missed }) => missed),
    invented: scores.flatMap(({ invented }) => invented),
  };
}

/** Titles are compared without letter case; dashes and marks at the ends make no difference. */
function folded(value: string | null | undefined): string {
  return (value ?? '')
    .toLowerCase()
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:;-]+|[\s.,:;-]+$/g, '');
}
