import type { Span } from "./find-claims.ts";
import { findBlock, type TextBlock } from "./split-blocks.ts";

/**
 * Between places of a page and offsets of the text that it shows. `root` holds one element for each block, in order, and
 * nothing in them but the block's own characters.
 */
export interface TextPlaces {
  root: HTMLElement;
  blocks: readonly TextBlock[];
}

/** What is selected in the text; null where nothing is, or it lies elsewhere. */
export function readSelection(places: TextPlaces, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(places.root)) return null;
  const start = offsetAt(places, range.startContainer, range.startOffset);
  const end = offsetAt(places, range.endContainer, range.endOffset);
  return start < end ? { start, end } : null;
}

/** The offset of a place of the page; before the text it is its beginning, after it its end. */
export function offsetAt({ root, blocks }: TextPlaces, node: Node, within: number): number {
  const point = root.ownerDocument.createRange();
  point.setStart(node, within);
  const number = [...root.children].findIndex(
    (element) => point.comparePoint(element, 0) >= 0 || element.contains(node),
  );
  const holder = root.children[number];
  const block = blocks[number];
  if (holder === undefined || block === undefined) return blocks.at(-1)?.end ?? 0;
  if (!holder.contains(node)) return block.start;
  const before = root.ownerDocument.createRange();
  before.setStart(holder, 0);
  before.setEnd(node, within);
  return block.start + before.toString().length;
}

/** Where a span stands on the page; null where the text does not have it. */
export function rangeOf({ root, blocks }: TextPlaces, { start, end }: Span): Range | null {
  const from = placeOf({ root, blocks }, start, false);
  const to = placeOf({ root, blocks }, end, true);
  if (from === null || to === null) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** An end belongs to the characters before it, a start to those after it. */
function placeOf({ root, blocks }: TextPlaces, offset: number, isEnd: boolean): { node: Node; offset: number } | null {
  const number = findBlock(blocks, isEnd ? Math.max(0, offset - 1) : offset);
  const block = blocks[number];
  const holder = root.children[number];
  if (block === undefined || holder === undefined) return null;
  const walker = root.ownerDocument.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  let left = Math.min(offset, block.end) - block.start;
  let last: Node | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? "";
    if (isEnd ? left <= length : left < length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return last === null ? { node: holder, offset: 0 } : { node: last, offset: last.nodeValue?.length ?? 0 };
}
