/** A reading as JSON: plain values with null for what the text does not say, and the words they rest on. */
import type { FrontMatter } from '../extraction/frontMatter';
import type { ProposedGoal, ProposedResponsibility } from '../extraction/proposal';
import type { FileReading } from './readingReport';
import { sentenceOf } from './readingReport';

const facts = [
  'title',
  'type',
  'decidedBy',
  'decidedOn',
  'caseNumber',
  'section',
  'validFrom',
  'validTo',
  'openEnded',
  'documentOwner',
  'reviewDueOn',
] as const;

/** A file that could not be read has its reason in `error`, and nothing else. */
export function jsonOfReading({ file, reading, error, notes }: FileReading): object {
  if (reading === null)
    return {
      ...{ file, error, frontMatter: null, responsibilities: [], goals: [] },
      messages: [error, ...notes],
    };
  return {
    file,
    error: null,
    frontMatter: frontMatterJson(reading.frontMatter),
    responsibilities: reading.responsibilities.map(responsibilityJson),
    goals: reading.goals.map(goalJson),
    messages: [...notes, ...reading.doubts.map(sentenceOf)],
  };
}

function frontMatterJson(frontMatter: FrontMatter): object {
  const values = facts.map((name) => [name, frontMatter[name]?.value ?? null] as const);
  const passages = facts.flatMap((name) => {
    const fact = frontMatter[name];
    if (fact === null) return [];
    const { value: _, ...ground } = fact;
    return [[name, ground] as const];
  });
  return {
    ...Object.fromEntries(values),
    supersedes: frontMatter.supersedes,
    passages: Object.fromEntries(passages),
  };
}

function responsibilityJson({ what, period, ...rest }: ProposedResponsibility): object {
  return { responsibility: what, from: period.from, to: period.to, ...rest };
}

function goalJson({ period, ...goal }: ProposedGoal): object {
  return { ...goal, from: period.from, to: period.to };
}
