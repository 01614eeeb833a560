/** A text cut into parts, so that the main thread is never long about handing one over. */
import type { TextDocument } from '../../domain/textDocument';

export type TextSlice = Pick<TextDocument, 'blocks' | 'notes'>;

/** A page or ten. */
const blocksAtOnce = 150;

/** Blocks in their order, and with the last of them the notes. */
export function textSlices({ blocks, notes }: TextDocument): readonly TextSlice[] {
  const count = Math.max(1, Math.ceil(blocks.length / blocksAtOnce));
  return Array.from({ length: count }, (_, at) => ({
    blocks: blocks.slice(at * blocksAtOnce, (at + 1) * blocksAtOnce),
    notes: at === count - 1 ? notes : [],
  }));
}

export function joinedSlices(parts: readonly TextSlice[]): TextSlice {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    notes: parts.flatMap(({ notes }) => notes),
  };
}
