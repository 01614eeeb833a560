/** Two writings of one paragraph as what stayed, what was added and what was removed, word by word. */
import { diffArrays } from 'diff';

export interface WordPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly words: string;
}

/** A word with its numbers and inner hyphens, a run of white space, or a mark. */
const token = /[\p{L}\p{N}]+(?:[-–:/.][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu;
const mostEdits = 2_000;

/** The pieces in order; those not added make the earlier writing, those not removed the later. */
export function comparedWords(earlier: string, later: string): readonly WordPiece[] {
  const [old, now] = [tokens(earlier), tokens(later)];
  const parts = diffArrays(old, now, { maxEditLength: mostEdits });
  if (parts === undefined) {
    return [
      { kind: 'removed', words: earlier },
      { kind: 'added', words: later },
    ];
  }
  const pieces = parts.map(({ value, added, removed }): WordPiece => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    return { kind, words: value.join('') };
  });
  return joinedOverSpaces(pieces);
}

function tokens(words: string): string[] {
  return words.match(token) ?? [];
}

/** A space that stayed between two changed words is no island to read: the words change as one phrase. */
function joinedOverSpaces(pieces: readonly WordPiece[]): readonly WordPiece[] {
  const joined: WordPiece[] = [];
  let run = { removed: '', added: '' };
  const end = () => {
    if (run.removed !== '') joined.push({ kind: 'removed', words: run.removed });
    if (run.added !== '') joined.push({ kind: 'added', words: run.added });
    run = { removed: '', added: '' };
  };
  for (const [place, { kind, words }] of pieces.entries()) {
    const next = pieces[place + 1];
    const isIsland = kind === 'same' && /^\s+$/.test(words) && run.removed + run.added !== '';
    if (isIsland && next !== undefined && run.removed !== '' && run.added !== '') {
      run = { removed: run.removed + words, added: run.added + words };
    } else if (kind === 'same') {
      end();
      joined.push({ kind, words });
    } else {
      run = { ...run, [kind]: run[kind] + words };
    }
  }
  end();
  return joined;
}
