/** Answers "Vem ansvarar för …?" over all committees on a day, by the words of the question. */
import { foldText } from './foldedText';
import { instrumentOrder } from './instrument';
import type { JudgedRegister } from './judgedRegister';
import type { RegisterIndex } from './registerIndex';
import type { Responsibility } from './responsibility';
import type { ResponsibilityOnDay, ResponsibilityState } from './responsibilityState';
import { compareText } from './swedishOrder';

/** Folded words that questions are made of and that say nothing of the thing asked for. */
const questionWords = new Set(
  'vem vilka vilken vad namnd namnden ansvarar ansvarig ansvariga ansvar svarar skoter for i pa om av att och det de den en ett med hos vi who which is responsible for the of committee answers'.split(
    ' ',
  ),
);

/** Definite forms and plurals, so that "biblioteken" finds "bibliotek" and the reverse. */
const endings = /(arna|erna|orna|en|et|na|ar|er|or|n|t|s)$/;
const shortestStem = 4;

interface Searchable {
  readonly what: string;
  /** Condition, goals and committees: they count, after the thing itself. */
  readonly around: string;
}

const stateOrder: readonly ResponsibilityState[] = [
  'current',
  'upcoming',
  'committeeCeased',
  'lapsed',
  'sourceNotInForce',
  'unknown',
];

const searchables = new WeakMap<RegisterIndex, Map<string, Searchable>>();

/**
 * The responsibilities that hold every word of the question in what they are about, their condition,
 * their goals or their committees. Those that apply on the day come first; then those whose own words
 * match, then by ground, a reglemente before a plan. Empty for a question without words.
 */
export function whoAnswersFor(
  question: string,
  register: JudgedRegister,
): readonly ResponsibilityOnDay[] {
  const words = wordsOf(question);
  if (words.length === 0) return [];
  const texts = searchablesOf(register.index);
  const hits: { onDay: ResponsibilityOnDay; key: readonly [number, number, number] }[] = [];
  for (const onDay of register.responsibilities) {
    const text = texts.get(onDay.responsibility.id);
    if (text === undefined || !words.every((word) => holds(text.what + text.around, word)))
      continue;
    const aside = words.every((word) => holds(text.what, word)) ? 0 : 1;
    const { instrument } = onDay.responsibility;
    hits.push({
      onDay,
      key: [stateOrder.indexOf(onDay.state), aside, instrumentOrder.indexOf(instrument)],
    });
  }
  return hits
    .sort(
      (a, b) =>
        a.key[0] - b.key[0] ||
        a.key[1] - b.key[1] ||
        a.key[2] - b.key[2] ||
        compareText(a.onDay.responsibility.what, b.onDay.responsibility.what),
    )
    .map(({ onDay }) => onDay);
}

/** Each folded and without its ending; a question of question words alone is asked as it stands. */
function wordsOf(question: string): readonly string[] {
  const words = foldText(question)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !questionWords.has(word));
  return (telling.length > 0 ? telling : words).map(stemOf);
}

function stemOf(word: string): string {
  const stem = word.replace(endings, '');
  return stem.length >= shortestStem ? stem : word;
}

/** Short words ("KS") stand alone; longer ones may be a part of a compound ("skolbibliotek"). */
function holds(text: string, word: string): boolean {
  return word.length < shortestStem ? ` ${text} `.includes(` ${word} `) : text.includes(word);
}

function searchablesOf(index: RegisterIndex): ReadonlyMap<string, Searchable> {
  const known = searchables.get(index);
  if (known !== undefined) return known;
  const fresh = new Map(
    index.register.responsibilities.map((row) => [row.id, searchable(row, index)]),
  );
  searchables.set(index, fresh);
  return fresh;
}

function searchable(row: Responsibility, index: RegisterIndex): Searchable {
  const goals = row.goalIds.map((id) => index.goalById.get(id)?.title ?? '');
  const committees = row.committeeIds.flatMap((id) => {
    const committee = index.committees.byId.get(id);
    return committee ? [committee.name, committee.abbreviation ?? '', ...committee.aliases] : [];
  });
  return {
    what: foldText(row.what),
    around: ` ${foldText([row.condition ?? '', ...goals, ...committees].join(' '))}`,
  };
}
