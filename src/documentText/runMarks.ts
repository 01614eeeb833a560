/** What sets a run apart from plain words: bold, italic, underline, strike, sub- and superscript. */
import type { TextRun } from '../domain/textDocument';

export type RunMarks = Omit<TextRun, 'kind' | 'text'>;

export function sameMarks(one: RunMarks, other: RunMarks): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.strike === other.strike &&
    one.script === other.script
  );
}
