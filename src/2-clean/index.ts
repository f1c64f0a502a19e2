import type { TextMap } from "../text/text-map.ts";
import { assembleText, listRemovals, type Removal } from "./assemble-text.ts";
import { chooseTitle } from "./choose-title.ts";
import { dropLinks } from "./drop-links.ts";
import { dropNotices } from "./drop-notices.ts";
import { dropPageLines } from "./drop-page-lines.ts";
import { dropRepeatedParagraphs } from "./drop-repeated-paragraphs.ts";
import { dropRepeatedTitle } from "./drop-repeated-title.ts";
import { dropStoryHeadlines } from "./drop-story-headlines.ts";
import type { FurnitureList } from "./furniture-list.ts";
import { normaliseSpaces } from "./normalise-spaces.ts";
import { applyCuts, type Cut, type Pass } from "./paragraph.ts";
import { splitParagraphs } from "./split-paragraphs.ts";
import { trimParagraphEnds } from "./trim-paragraph-ends.ts";

export type { Removal } from "./assemble-text.ts";
export { detectLanguage } from "./detect-language.ts";
export { type FurnitureList, parseFurnitureList } from "./furniture-list.ts";

export interface CleanReport {
  /** Paragraphs with an empty line between two. */
  text: string;
  title: string | null;
  /** Clean text -> input text. */
  map: TextMap;
  /** What went, in the order of the input; with `text` and white space it is the whole input. */
  removed: Removal[];
}

const passes: readonly Pass[] = [
  dropPageLines,
  dropNotices,
  dropLinks,
  dropRepeatedTitle,
  dropStoryHeadlines,
  dropRepeatedParagraphs,
  trimParagraphEnds,
];

/**
 * Takes page furniture and repeats out of a report's text and nothing else. `title` is the input's own, or the text's
 * first line where that is a headline. Never throws; time and memory grow with the length of the text alone.
 */
export function cleanReport(input: { text: string; title: string | null }, furniture: FurnitureList): CleanReport {
  const normal = normaliseSpaces(input.text);
  let paragraphs = splitParagraphs(normal.text);
  const cuts: Cut[] = [];
  for (const pass of passes) {
    const found = pass(paragraphs, { list: furniture, title: input.title });
    paragraphs = applyCuts(paragraphs, found);
    for (const cut of found) cuts.push(cut);
  }
  return {
    ...assembleText(paragraphs, normal),
    title: input.title ?? chooseTitle(paragraphs),
    removed: listRemovals(cuts, normal, input.text),
  };
}
