/** Proposes the goals of a text: lists below a sentence about goals, and tables of goals. */
import type { CommitteeFinder } from './committeeName';
import { itemWords } from './listIntro';
import type { ProposedGoal } from './proposal';
import { readGoalTables } from './responsibilityTable';
import type { SourceParagraph } from './sourceParagraph';

/** "De övergripande målen med … är att:", "Målen är:", "Kommunens mål för 2020 är följande:". */
const goalWord =
  /(?<!\p{L})(?:\p{L}*mål|\p{L}*målet|\p{L}*målen|målsättning(?:en|ar|arna)?)(?!\p{L})/iu;
const opensList = /(?::|(?<!\p{L})(?:är|att|följande))$/iu;
const longestIntro = 300;

export function readGoals(
  paragraphs: readonly SourceParagraph[],
  finder: CommitteeFinder,
): ProposedGoal[] {
  return [...goalLists(paragraphs), ...readGoalTables(paragraphs, finder)];
}

function goalLists(paragraphs: readonly SourceParagraph[]): ProposedGoal[] {
  const goals: ProposedGoal[] = [];
  let inGoals = false;
  for (const { role, text, anchor } of paragraphs) {
    if (role !== 'item') {
      inGoals = text.length <= longestIntro && opensGoals(text);
      continue;
    }
    const title = itemWords(text);
    if (!inGoals || title === '') continue;
    goals.push({
      title,
      measure: null,
      target: null,
      committees: [],
      period: { from: null, to: null },
      passage: text,
      anchor,
    });
  }
  return goals;
}

function opensGoals(text: string): boolean {
  const last =
    text
      .trim()
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  return goalWord.test(last) && opensList.test(last);
}
