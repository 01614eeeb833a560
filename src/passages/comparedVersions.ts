/** Two versions of a text compared: section by section, paragraph by paragraph, word by word. */
import { diffArrays } from 'diff';
import type { TextDocument } from '../domain/textDocument';
import { comparedWords, type WordPiece } from './comparedWords';
import { pairedChanges } from './pairedChanges';
import { textUnits, type TextUnit } from './textUnits';

export type VersionChange =
  /** So many paragraphs in a row read the same in both. */
  | { readonly kind: 'same'; readonly count: number }
  /** `anchor` is the place in the later version. */
  | { readonly kind: 'added'; readonly anchor: string; readonly words: string }
  | { readonly kind: 'removed'; readonly words: string }
  | { readonly kind: 'changed'; readonly anchor: string; readonly pieces: readonly WordPiece[] }
  /** The same words, now at another place: told once where they were and once where they are. */
  | { readonly kind: 'movedHere'; readonly anchor: string; readonly words: string }
  | { readonly kind: 'movedAway'; readonly words: string };

export interface ComparedSection {
  /** The nearest heading above, in the later version where it has one; null before the first. */
  readonly heading: string | null;
  readonly changes: readonly VersionChange[];
}

export interface ComparedVersions {
  /** Only sections where something differs, in the order of the text. */
  readonly sections: readonly ComparedSection[];
  /** How many paragraphs, headings and table cells were added, removed, changed and moved. */
  readonly counts: Readonly<Record<'added' | 'removed' | 'changed' | 'moved', number>>;
}

/** Beyond so many edits the versions are two different texts, and are told as such. */
const mostEdits = 6_000;
/** Shorter paragraphs, such as "Ja" in a table, are the same by chance. */
const shortestMove = 24;

type Placed = { readonly change: VersionChange; readonly heading: string | null };

/** Typography and white space are no difference; a capital letter is. */
export function compareVersions(earlier: TextDocument, later: TextDocument): ComparedVersions {
  const placed = withMoves(runsOfChanges(textUnits(earlier), textUnits(later)));
  const count = (kind: VersionChange['kind']) =>
    placed.filter(({ change }) => change.kind === kind).length;
  return {
    sections: sectionsOf(placed).filter(({ changes }) => changes.some(isDifference)),
    counts: {
      added: count('added'),
      removed: count('removed'),
      changed: count('changed'),
      moved: count('movedHere'),
    },
  };
}

function isDifference({ kind }: VersionChange): boolean {
  return kind !== 'same';
}

type Step =
  | { readonly kind: 'same'; readonly units: readonly TextUnit[] }
  | { readonly kind: 'removed' | 'added'; readonly unit: TextUnit }
  | { readonly kind: 'changed'; readonly from: TextUnit; readonly unit: TextUnit };

function runsOfChanges(earlier: readonly TextUnit[], later: readonly TextUnit[]): readonly Step[] {
  const keys = (units: readonly TextUnit[]) => units.map(({ key }) => key);
  const parts = diffArrays(keys(earlier), keys(later), { maxEditLength: mostEdits });
  if (parts === undefined) return replaced(earlier, later);
  const steps: Step[] = [];
  let [old, now] = [0, 0];
  let removed: readonly TextUnit[] = [];
  for (const { value, added, removed: isRemoved } of parts) {
    if (isRemoved) {
      removed = earlier.slice(old, (old += value.length));
      continue;
    }
    const units = later.slice(now, (now += value.length));
    if (added) {
      steps.push(...pairedChanges(removed, units));
    } else {
      steps.push(...replaced(removed, []), { kind: 'same', units });
      old += value.length;
    }
    removed = [];
  }
  return [...steps, ...replaced(removed, [])];
}

function replaced(earlier: readonly TextUnit[], later: readonly TextUnit[]): readonly Step[] {
  return [
    ...earlier.map((unit): Step => ({ kind: 'removed', unit })),
    ...later.map((unit): Step => ({ kind: 'added', unit })),
  ];
}

/** A paragraph that went and one that came, with the same words, have moved. */
function withMoves(steps: readonly Step[]): readonly Placed[] {
  const wordsThat = (kind: 'added' | 'removed') =>
    new Set(
      steps.flatMap((step) =>
        step.kind === kind && step.unit.key.length >= shortestMove ? [step.unit.key] : [],
      ),
    );
  const [came, went] = [wordsThat('added'), wordsThat('removed')];
  return steps.flatMap((step): readonly Placed[] => {
    if (step.kind === 'same') return sameInSections(step.units);
    const { unit } = step;
    const { heading, words, anchor, key } = unit;
    if (step.kind === 'changed') {
      const pieces = comparedWords(step.from.words, words);
      return [{ heading, change: { kind: 'changed', anchor, pieces } }];
    }
    if (step.kind === 'added') {
      const kind = went.has(key) ? 'movedHere' : 'added';
      return [{ heading, change: { kind, anchor, words } }];
    }
    return [{ heading, change: { kind: came.has(key) ? 'movedAway' : 'removed', words } }];
  });
}

function sameInSections(units: readonly TextUnit[]): readonly Placed[] {
  const placed: Placed[] = [];
  for (const { heading } of units) {
    const last = placed.at(-1);
    const count = last?.heading === heading && last.change.kind === 'same' ? last.change.count : 0;
    if (count > 0) placed.pop();
    placed.push({ heading, change: { kind: 'same', count: count + 1 } });
  }
  return placed;
}

function sectionsOf(placed: readonly Placed[]): readonly ComparedSection[] {
  const sections: { heading: string | null; changes: VersionChange[] }[] = [];
  for (const { heading, change } of placed) {
    const last = sections.at(-1);
    if (last?.heading === heading) last.changes.push(change);
    else sections.push({ heading, changes: [change] });
  }
  return sections;
}
