import { replaceUnpaired } from "./replace-unpaired.ts";

/** What the PDF reader tells of a page: pieces of text, each with its place. */
export interface PageText {
  items: readonly (TextPiece | { type: string })[];
}
interface TextPiece {
  str: string;
  /** The last two are x and y of the piece's start, in points from the lower left corner. */
  transform: readonly number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** One line of a page, in points. */
export interface PageLine {
  text: string;
  left: number;
  right: number;
  y: number;
  height: number;
}

/** The lines of a page in the order in which the file draws them. */
export function readLines({ items }: PageText): PageLine[] {
  const lines: PageLine[] = [];
  let line: PageLine | null = null;
  const close = (): void => {
    const text = replaceUnpaired(line?.text ?? "")
      .replace(/\s+/g, " ")
      .trim();
    if (line !== null && text !== "") lines.push({ ...line, text });
    line = null;
  };
  for (const item of items) {
    if (!("str" in item)) continue;
    const left = item.transform[4] ?? 0;
    const y = item.transform[5] ?? 0;
    const right = left + item.width;
    if (line !== null && Math.abs(line.y - y) > 0.6 * Math.max(line.height, item.height)) close();
    if (line === null) line = { text: item.str, left, right, y, height: item.height };
    else {
      const gap = left - line.right;
      const apart = gap > 0.2 * item.height && !/\s$/.test(line.text) && !/^\s/.test(item.str);
      line.text += (apart ? " " : "") + item.str;
      line.right = Math.max(line.right, right);
      line.height = Math.max(line.height, item.height);
    }
    if (item.hasEOL) close();
  }
  close();
  return lines;
}
