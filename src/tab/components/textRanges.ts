/** Places in the text as ranges of the page: to come to them, and to light them up without changing the text. */
import type { PlaceRange } from '../../passages/passageText';
import { wordsId } from './BlockView';

/** The element of a block, an item or its words; null while it is not drawn. */
export function elementAt(anchor: string): HTMLElement | null {
  return document.getElementById(anchor) ?? document.getElementById(wordsId(anchor));
}

/** Null while the block is not drawn. A place with no length is the block's own number. */
function rangeAt({ anchor, start, end }: PlaceRange): Range | null {
  const element = document.getElementById(wordsId(anchor));
  if (element === null) return null;
  const range = document.createRange();
  if (start === end) {
    range.selectNodeContents(element.querySelector('[data-apart]') ?? element);
    return range;
  }
  const from = positionAt(element, start, false);
  const to = positionAt(element, end, true);
  if (from === null || to === null) return null;
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** Counts characters as the blocks' words do: a line break is one, what is `data-apart` is none. */
function positionAt(element: HTMLElement, offset: number, isEnd: boolean): [Node, number] | null {
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    {
      acceptNode: (node) =>
        node instanceof HTMLElement && 'apart' in node.dataset
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    },
  );
  let passed = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeName === 'BR') passed += 1;
    if (!(node instanceof Text)) continue;
    const left = offset - passed;
    if (left < node.length || (isEnd && left === node.length)) return [node, Math.max(0, left)];
    passed += node.length;
  }
  return null;
}

/** Lights up the places, one of them more; nothing where the browser has no highlights. Returns how to put it out. */
export function lightUp(places: readonly PlaceRange[], here: PlaceRange | undefined): () => void {
  if (!('highlights' in CSS)) return () => undefined;
  const ranges = places.flatMap((place) => rangeAt(place) ?? []);
  const current = here === undefined ? null : rangeAt(here);
  CSS.highlights.set('sokord', new Highlight(...ranges));
  const looked = new Highlight(...(current ? [current] : []));
  looked.priority = 1;
  CSS.highlights.set('sokord-har', looked);
  return () => {
    CSS.highlights.delete('sokord');
    CSS.highlights.delete('sokord-har');
  };
}

/** Brings the place to the middle of the window. */
export function showPlace(place: PlaceRange): void {
  elementAt(place.anchor)?.scrollIntoView({ block: 'center' });
}
