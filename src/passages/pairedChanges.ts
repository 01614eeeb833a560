/** Which of the paragraphs that went became which of those that came. */
import type { TextUnit } from './textUnits';

export type PairedChange =
  | { readonly kind: 'removed' | 'added'; readonly unit: TextUnit }
  | { readonly kind: 'changed'; readonly from: TextUnit; readonly unit: TextUnit };

/** Less in common, and a reader sees two different paragraphs. */
const enoughInCommon = 0.4;
/** Each is weighed against so many at the most, so that a rewritten text is compared in passable time. */
const farthest = 12;

/** Pairs keep the order of both; between two pairs, what was removed is told before what was added. */
export function pairedChanges(
  removed: readonly TextUnit[],
  added: readonly TextUnit[],
): readonly PairedChange[] {
  const changes: PairedChange[] = [];
  let done = { removed: 0, added: 0 };
  const tellUpTo = (end: typeof done) => {
    for (const unit of removed.slice(done.removed, end.removed))
      changes.push({ kind: 'removed', unit });
    for (const unit of added.slice(done.added, end.added)) changes.push({ kind: 'added', unit });
  };
  for (const pair of pairsOf(removed, added)) {
    const [from, unit] = [removed[pair.removed], added[pair.added]];
    if (from === undefined || unit === undefined) continue;
    tellUpTo(pair);
    changes.push({ kind: 'changed', from, unit });
    done = { removed: pair.removed + 1, added: pair.added + 1 };
  }
  tellUpTo({ removed: removed.length, added: added.length });
  return changes;
}

interface Pair {
  readonly removed: number;
  readonly added: number;
}

function pairsOf(removed: readonly TextUnit[], added: readonly TextUnit[]): readonly Pair[] {
  const removedWords = removed.map(({ key }) => wordCounts(key));
  const pairs: Pair[] = [];
  let next = 0;
  for (const [place, { key }] of added.entries()) {
    const words = wordCounts(key);
    const shares = removedWords.slice(next, next + farthest).map((one) => inCommon(one, words));
    const best = Math.max(...shares);
    if (best < enoughInCommon) continue;
    const pair = { removed: next + shares.indexOf(best), added: place };
    pairs.push(pair);
    next = pair.removed + 1;
  }
  return pairs;
}

function wordCounts(words: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** 0 to 1: the words in both, of all words in the longer. */
function inCommon(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  let both = 0;
  for (const [word, count] of one) both += Math.min(count, other.get(word) ?? 0);
  return both / Math.max(1, size(one), size(other));
}
