/** The texts of a kept index, each read only when someone asks for its words: opening them all would take most of the time. */
import type { SearchedText, TextPart } from './searchEntry';

/** A text without its words, as it stands beside the others in the kept index. */
export type TextHead = Omit<SearchedText, 'parts'>;

/** Its parts as JSON, by the place of the entry; an array is one. */
export interface KeptTexts {
  readonly length: number;
  at(place: number): string | undefined;
}

class KeptText implements SearchedText {
  readonly version: string;
  readonly characters: number;
  private known: readonly TextPart[] | null = null;

  constructor(
    head: TextHead,
    private readonly json: () => string,
  ) {
    this.version = head.version;
    this.characters = head.characters;
  }

  get parts(): readonly TextPart[] {
    return (this.known ??= JSON.parse(this.json()) as TextPart[]);
  }

  asKept(): string {
    return this.known === null ? this.json() : JSON.stringify(this.known);
  }
}

export function keptText(head: TextHead, texts: KeptTexts, place: number): SearchedText {
  return new KeptText(head, () => texts.at(place) ?? '[]');
}

/** A text that nobody has read is kept again as it was. */
export function partsAsKept(text: SearchedText | null): string {
  if (text === null) return '';
  return text instanceof KeptText ? text.asKept() : JSON.stringify(text.parts);
}
