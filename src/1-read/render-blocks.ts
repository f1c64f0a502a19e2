import type { TextMap } from "../text/text-map.ts";
import { TextBuilder } from "./build-text.ts";
import type { EntityDecoder } from "./decode-entities.ts";
import type { Block } from "./split-blocks.ts";

/** White space other than one plain space between words, and characters that a page does not show at all. */
const spaceOrNothing = /[\s\u00AD\u200B\u2060]{2,}|[^\S ]|[\u00AD\u200B\u2060]|^ | $/g;
const shown = /[^\u00AD\u200B\u2060\uFEFF]/;

/** Writes the blocks as paragraphs with blank lines between them; the map leads into `source`. */
export function renderBlocks(
  blocks: readonly Block[],
  source: string,
  decoder: EntityDecoder,
): { text: string; map: TextMap } {
  const out = new TextBuilder();
  for (const block of blocks) {
    let gap: "none" | "space" | "line" = "none";
    let space = { from: 0, to: 0 };
    let paragraphOpen = false;
    const write = (value: string, from: number, to: number): void => {
      if (!paragraphOpen) {
        if (out.length > 0) out.insert("\n\n");
      } else if (gap === "line") out.insert("\n");
      else if (gap === "space") out.add(" ", space.from, space.to);
      paragraphOpen = true;
      gap = "none";
      out.add(value, from, to);
    };
    const skip = (value: string, from: number, to: number): void => {
      if (!shown.test(value) || gap === "line") return;
      space = gap === "space" ? { from: space.from, to } : { from, to };
      gap = "space";
    };
    for (const text of block.texts) {
      if (text === null) {
        gap = "line";
        continue;
      }
      for (const piece of decoder.pieces(source, text.from, text.to)) {
        const exact = piece.value.length === piece.to - piece.from;
        const place = (from: number, to: number): [number, number] =>
          exact ? [piece.from + from, piece.from + to] : [piece.from, piece.to];
        let done = 0;
        for (const match of piece.value.matchAll(spaceOrNothing)) {
          const end = match.index + match[0].length;
          if (match.index > done) write(piece.value.slice(done, match.index), ...place(done, match.index));
          skip(match[0], ...place(match.index, end));
          done = end;
        }
        if (done < piece.value.length) write(piece.value.slice(done), ...place(done, piece.value.length));
      }
    }
  }
  return out.finish();
}
