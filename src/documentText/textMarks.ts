/** Places in a text that something leads to: bookmarks, and the marks of foot- and endnotes. */
import type { NoteReference, TextBlock } from '../domain/textDocument';
import { formatNumber } from './numberFormat';

export type NoteKind = 'footnote' | 'endnote';

export interface NoteMark {
  readonly noteId: string;
  readonly kind: NoteKind;
  /** The note's id in its own part of the file. */
  readonly sourceId: string;
  readonly label: string;
  readonly block: TextBlock | null;
}

/** Marks wait until the block they stand in is made. */
export class TextMarks {
  readonly #bookmarks = new Map<string, TextBlock>();
  readonly #notes = new Map<string, NoteMark>();
  readonly #counts = { footnote: 0, endnote: 0 };
  #waiting: string[] = [];
  #waitingNotes: string[] = [];

  constructor(private readonly formats: Readonly<Record<NoteKind, string>>) {}

  bookmark(name: string): void {
    this.#waiting.push(name);
  }

  /** A note keeps its first label and place; `ownLabel` is a mark its author chose, "*". */
  reference(kind: NoteKind, sourceId: string, ownLabel: string | null): NoteReference {
    const noteId = `${kind === 'footnote' ? 'fn' : 'en'}${sourceId}`;
    let mark = this.#notes.get(noteId);
    if (!mark) {
      if (ownLabel === null) this.#counts[kind] += 1;
      const label = ownLabel ?? formatNumber(this.#counts[kind], this.formats[kind]);
      mark = { noteId, kind, sourceId, label, block: null };
      this.#notes.set(noteId, mark);
      this.#waitingNotes.push(noteId);
    }
    return { kind: 'noteReference', noteId, label: mark.label };
  }

  /** What waits stands in this block. */
  settle(block: TextBlock): void {
    for (const name of this.#waiting) this.#bookmarks.set(name, block);
    for (const id of this.#waitingNotes) {
      const mark = this.#notes.get(id);
      if (mark) this.#notes.set(id, { ...mark, block });
    }
    this.#waiting = [];
    this.#waitingNotes = [];
  }

  /** Blocks that became others take their marks with them. */
  move(replaced: ReadonlyMap<TextBlock, TextBlock>): void {
    if (replaced.size === 0) return;
    for (const [name, block] of this.#bookmarks) {
      this.#bookmarks.set(name, replaced.get(block) ?? block);
    }
    for (const [id, mark] of this.#notes) {
      const block = mark.block && (replaced.get(mark.block) ?? mark.block);
      this.#notes.set(id, { ...mark, block });
    }
  }

  /** The block a bookmark stands in. */
  blockAt(bookmark: string): TextBlock | undefined {
    return this.#bookmarks.get(bookmark);
  }

  /** In the order of their marks in the text. */
  get notes(): readonly NoteMark[] {
    return [...this.#notes.values()];
  }
}
