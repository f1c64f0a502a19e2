/** A paragraph, or part of a very long one; half-open in the offsets of the text. */
export interface TextBlock {
  start: number;
  end: number;
  /** It goes on where the block before ends. */
  continues: boolean;
}

const longest = 3_000;

/**
 * The text in paragraphs, without the empty lines between them. One that is longer than a screen or two is cut at a space,
 * or anywhere where it has none, so that a browser need not lay out all of a long text at once.
 */
export function splitBlocks(text: string, most = longest): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const [start, end] of listParagraphs(text)) {
    let from = start;
    while (end - from > most) {
      const to = cutAt(text, from, most);
      blocks.push({ start: from, end: to, continues: from > start });
      from = to;
    }
    blocks.push({ start: from, end, continues: from > start });
  }
  return blocks;
}

/** The number of the block that holds the offset, or the last one that begins before it; -1 before the first. */
export function findBlock(blocks: readonly TextBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function listParagraphs(text: string): [number, number][] {
  const paragraphs: [number, number][] = [];
  let start = 0;
  while (start < text.length) {
    const gap = text.indexOf("\n\n", start);
    const end = gap < 0 ? text.length : gap;
    if (end > start) paragraphs.push([start, end]);
    start = end;
    while (text.charCodeAt(start) === 10) start += 1;
  }
  return paragraphs;
}

/** After the last line or space in the second half of the stretch; not between the halves of a character. */
function cutAt(text: string, from: number, most: number): number {
  const half = from + Math.floor(most / 2);
  const window = text.slice(half, from + most);
  const gap = Math.max(window.lastIndexOf("\n"), window.includes("\n") ? -1 : window.lastIndexOf(" "));
  if (gap >= 0) return half + gap + 1;
  const to = from + most;
  return /[\ud800-\udbff]/.test(text.charAt(to - 1)) ? to - 1 : to;
}
