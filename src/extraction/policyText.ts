/** From the text of a policy document to proposals: front matter, responsibilities and goals. Pure. */
import type { Committee } from '../domain/committee';
import { committeeFinder } from './committeeName';
import type { Doubt } from './doubt';
import type { FrontMatter } from './frontMatter';
import { readFrontMatter } from './frontMatter';
import { readGoals } from './goalPassages';
import type { ProposedGoal, ProposedResponsibility } from './proposal';
import { readResponsibilities } from './responsibilityPassages';
import { paragraphsOf } from './sourceParagraph';
import type { SourceText } from './sourceText';

export interface PolicyTextReading {
  readonly frontMatter: FrontMatter;
  readonly responsibilities: readonly ProposedResponsibility[];
  readonly goals: readonly ProposedGoal[];
  readonly doubts: readonly Doubt[];
}

/**
 * Reads all that the text says; nothing is guessed, and everything is a proposal for a person to confirm.
 * A delegation moves decisions and no responsibility, so a delegationsordning gives none (facts 3.1).
 */
export function readPolicyText(
  source: SourceText,
  committees: readonly Committee[],
): PolicyTextReading {
  const finder = committeeFinder(committees);
  const paragraphs = paragraphsOf(source);
  const { doubts, ...facts } = readFrontMatter(source, finder);
  const isDelegation = facts.type?.value === 'Delegationsordning';
  const read = readResponsibilities(
    isDelegation ? [] : paragraphs,
    facts.title?.value ?? '',
    finder,
  );
  return {
    frontMatter: { ...facts, doubts },
    responsibilities: read.responsibilities,
    goals: readGoals(paragraphs, finder),
    doubts: [...doubts, ...distinct(read.doubts, committees.length > 0)],
  };
}

/** Each doubt once; without a register no committee is missing from it. */
function distinct(doubts: readonly Doubt[], hasRegister: boolean): Doubt[] {
  const byWords = new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt]));
  return [...byWords.values()].filter(({ kind }) => hasRegister || kind !== 'unlistedCommittee');
}
