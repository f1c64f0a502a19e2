import { endsSentence } from "./fold-words.ts";
import type { Paragraph } from "./paragraph.ts";

const longestTitle = 160;

/** The text's first line where it reads as a headline: short, two words or more, no stop at its end, and text after it. */
export function chooseTitle(paragraphs: readonly Paragraph[]): string | null {
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined || first.text.length > longestTitle) return null;
  const { text } = first;
  if (/[;:,–—-]$/.test(text) || (endsSentence(text) && !/[?…]["'”’)\]]*$/.test(text))) return null;
  if (/^(?:[•●▪*–—-]|\p{Lu}[\p{Lu} .'-]*:)/u.test(text) || !/\p{L}{2}\P{L}+\p{L}{2}/u.test(text)) return null;
  return text;
}
