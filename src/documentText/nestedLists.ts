/** Turns a flow of blocks into lists within lists. */
import type { ListBlock, ListItem, TextBlock } from '../domain/textDocument';
import type { FlowBlock, ListPlace } from './flowBlock';

/** Items whose indents differ less stand at the same depth: a sixth of a centimetre, in twips. */
const sameDepth = 100;

/** Word has nine levels; lists are not nested deeper, however their indents grow. */
const maxDepth = 9;

interface OpenItem {
  readonly place: ListPlace;
  readonly list: { readonly ordered: boolean; readonly items: ListItem[] };
  readonly blocks: TextBlock[];
}

/** The flow's blocks; neighbouring items become lists, deeper ones inside the item before them. */
export function nestedLists(flow: readonly FlowBlock[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: OpenItem[] = [];
  for (const each of flow) {
    if (each.list === null) {
      open = [];
      blocks.push(each.block);
    } else {
      open = placed(each.block, each.list, open, blocks);
    }
  }
  return blocks;
}

/** Adds an item and answers the items that are open after it, outermost first. */
function placed(
  block: TextBlock,
  place: ListPlace,
  open: readonly OpenItem[],
  blocks: TextBlock[],
): OpenItem[] {
  const outer = open.filter((item) => depth(place, item.place) > 0).slice(0, maxDepth - 1);
  const sibling = open[outer.length];
  const isSame = sibling !== undefined && belongs(place, sibling.place);
  const list = isSame ? sibling.list : newList(place, outer.at(-1)?.blocks ?? blocks);
  const item: OpenItem = { place, list, blocks: [block] };
  list.items.push({ anchor: '', label: place.label, blocks: item.blocks });
  return [...outer, item];
}

function newList(place: ListPlace, container: TextBlock[]): OpenItem['list'] {
  const items: ListItem[] = [];
  const list: ListBlock = { kind: 'list', anchor: '', ordered: place.ordered, items };
  container.push(list);
  return { ordered: place.ordered, items };
}

/** Above 0 when `place` is deeper than `other`: by level in one series, else as the eye sees it. */
function depth(place: ListPlace, other: ListPlace): number {
  if (place.series === other.series) return place.level - other.level;
  const difference = place.indent - other.indent;
  return Math.abs(difference) < sameDepth ? 0 : difference;
}

/** Bullets go on whatever their sign; numbers only within their own series. */
function belongs(place: ListPlace, other: ListPlace): boolean {
  if (place.ordered !== other.ordered) return false;
  return !place.ordered || place.series === other.series;
}
