/** One fact read from a text: its value, the exact words it rests on, and how sure the reading is. */
import type { SourceLine, SourceText } from './sourceText';

/** `stated` by a label or a plain sentence, `implied` by shape or place alone. */
export type Confidence = 'stated' | 'implied';

export interface StatedFact<T> {
  readonly value: T;
  /** A slice of the text. */
  readonly passage: string;
  /** The block that holds the passage; null for plain text. */
  readonly anchor: string | null;
  readonly confidence: Confidence;
}

/** Where words stand: themselves when the line has them as they are, else the whole line. */
export function passageIn(source: SourceText, line: SourceLine, words: string): string {
  const written = source.words.slice(line.start, line.end);
  const trimmed = words.trim();
  return trimmed !== '' && written.includes(trimmed) ? trimmed : written;
}
