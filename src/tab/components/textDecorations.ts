/** What is laid over the words of a text: passages that something rests on, and links to what they refer to. */
import type { PlaceRange } from '../../passages/passageText';

/** Characters of a block's words, `start` inclusive, `end` exclusive, labels not counted. */
export type TextDecoration =
  | {
      readonly kind: 'mark';
      readonly start: number;
      readonly end: number;
      /** Someone should act on what rests on the words. */
      readonly alert: boolean;
    }
  | {
      readonly kind: 'link';
      readonly start: number;
      readonly end: number;
      readonly href: string;
      readonly title: string;
    };

/** By the anchor of the heading or paragraph whose words they lie over. */
export type TextDecorations = ReadonlyMap<string, readonly TextDecoration[]>;

export const noDecorations: TextDecorations = new Map();

export function decorationsOf(
  marks: readonly (PlaceRange & { readonly alert: boolean })[],
  links: readonly (PlaceRange & { readonly href: string; readonly title: string })[],
): TextDecorations {
  const all = new Map<string, TextDecoration[]>();
  const add = (anchor: string, decoration: TextDecoration) => {
    const here = all.get(anchor);
    if (here) here.push(decoration);
    else all.set(anchor, [decoration]);
  };
  for (const { anchor, ...mark } of marks) add(anchor, { kind: 'mark', ...mark });
  for (const { anchor, ...link } of links) add(anchor, { kind: 'link', ...link });
  return all;
}
