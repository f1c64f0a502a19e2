import type { FurnitureList } from "./furniture-list.ts";

/** Tells whether a line is one kind of page furniture and nothing else. */
export interface LineTest {
  /** What such a line is, in words. */
  reason: string;
  /** `words` are the line's as `phraseWords` gives them; `index` counts the text's paragraphs. */
  holds: (line: string, words: readonly string[], list: FurnitureList, index: number) => boolean;
}
