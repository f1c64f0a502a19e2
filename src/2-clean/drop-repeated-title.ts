import { chooseTitle } from "./choose-title.ts";
import { foldText } from "./fold-words.ts";
import { type Cut, cutWhole, type Paragraph, type Pass } from "./paragraph.ts";

const longestTitle = 300;
const headParagraphs = 8;
const siteName = /\s+[|–—·»-]\s+[^|–—·»]{1,40}$/;

/**
 * The title printed again: every line equal to the document's title, or, where it has none of its own, every later line
 * equal to the headline that the text opens with. Beyond the head of the text only titles of four words and more count.
 * The text's last line stays.
 */
export const dropRepeatedTitle: Pass = (paragraphs, { title }) => {
  if (paragraphs.length < 2) return [];
  const printed = title ?? chooseTitle(paragraphs) ?? "";
  if (printed === "") return [];
  const titles = new Set([foldText(printed), foldText(printed.replace(siteName, ""))]);
  const cuts: Cut[] = [];
  paragraphs.forEach((paragraph, index) => {
    if (title === null && index === 0) return;
    if (repeats(paragraph, index, titles)) cuts.push(cutWhole(paragraph, "repeated title"));
  });
  return cuts.length === paragraphs.length ? [] : cuts;
};

function repeats({ text }: Paragraph, index: number, titles: ReadonlySet<string>): boolean {
  if (text.length > longestTitle) return false;
  const folded = foldText(text);
  return titles.has(folded) && (index < headParagraphs || folded.split(" ").length >= 4);
}
