import { phraseWords } from "./fold-words.ts";
import type { FurnitureList } from "./furniture-list.ts";
import { pictureCredit } from "./match-picture-credit.ts";
import { signOff } from "./match-sign-off.ts";
import { type Cut, cutHead, cutTail, type Pass } from "./paragraph.ts";

const longestNote = 160;
const opening = /^[[(]([^[\]()]{2,60})[\])][\s|:–—-]*/;
const closing = /\s*[[(]([^[\]()]{2,160})[\])]\.?$/;

/** "[click to enlarge] |" before a caption, "(AP Photo/Jane Roe)" or "(Reporting by Jane Roe)" after a paragraph. */
export const trimParagraphEnds: Pass = (paragraphs, { list }) => {
  const cuts: Cut[] = [];
  for (const paragraph of paragraphs) {
    const { text } = paragraph;
    const head = /^[[(]/.test(text) ? opening.exec(text) : null;
    const noted = head !== null && list["bracket notes"].is(phraseWords(head[1] ?? ""));
    if (noted) cuts.push(cutHead(paragraph, head[0].length, "note of the page"));
    if (!/[\])]\.?$/.test(text)) continue;
    const at = Math.max(noted ? head[0].length : 0, text.length - longestNote);
    const tail = closing.exec(text.slice(at));
    const why = tail === null ? undefined : reasonOf(tail[1] ?? "", list);
    if (tail !== null && why !== undefined) cuts.push(cutTail(paragraph, at + tail.index, why));
  }
  return cuts;
};

function reasonOf(note: string, list: FurnitureList): string | undefined {
  const words = phraseWords(note);
  if (list["bracket notes"].is(words)) return "note of the page";
  return [pictureCredit, signOff].find((test) => test.holds(note, words, list, 0))?.reason;
}
