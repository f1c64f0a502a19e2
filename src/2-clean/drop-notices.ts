import { phraseWords } from "./fold-words.ts";
import type { FurnitureList } from "./furniture-list.ts";
import { type Cut, cutHead, cutTail, cutWhole, type Pass } from "./paragraph.ts";
import { splitAtStops } from "./split-at-stops.ts";

const reason = "notice to the reader";
/** Of a longer paragraph only this much at each end is looked at. */
const reach = 4000;
const longestCall = 300;
const reported = /["“”«»]|\b(?:said|says|told|according to)\b/i;

/**
 * Consent, privacy, newsletter and sign-in notices: whole paragraphs, and those that run on from the report's last
 * sentence or into its first.
 */
export const dropNotices: Pass = (paragraphs, { list }) => {
  const cuts: Cut[] = [];
  for (const paragraph of paragraphs) {
    const { text } = paragraph;
    if (text.length <= longestCall && isCall(text, list)) cuts.push(cutWhole(paragraph, reason));
    else if (text.length <= 2 * reach) {
      const from = noticeTail(text, list);
      if (from === 0) cuts.push(cutWhole(paragraph, reason));
      else {
        const to = noticeHead(text, list);
        if (to > 0) cuts.push(cutHead(paragraph, to, reason));
        if (from < text.length) cuts.push(cutTail(paragraph, from, reason));
      }
    } else {
      const to = noticeHead(text.slice(0, reach), list);
      const from = noticeTail(text.slice(-reach), list);
      if (to > 0) cuts.push(cutHead(paragraph, to, reason));
      if (from < reach) cuts.push(cutTail(paragraph, text.length - reach + from, reason));
    }
  }
  return cuts;
};

/** "Sign up for our newsletter", "Leave a comment below". */
function isCall(text: string, list: FurnitureList): boolean {
  return list["reader calls"].lengthAt(phraseWords(text.slice(0, 80)), 0) > 0 && !reported.test(text);
}

function noticeTail(text: string, list: FurnitureList): number {
  const sentences = splitAtStops(text);
  let from = text.length;
  let doubtful = 0;
  for (const { start, end } of sentences.reverse()) {
    const kind = judge(text.slice(start, end), list);
    if (kind === "report" || (kind === "address" && ++doubtful > 2)) break;
    if (kind === "notice") {
      from = start;
      doubtful = 0;
    }
  }
  return from;
}

function noticeHead(text: string, list: FurnitureList): number {
  let to = 0;
  let doubtful = 0;
  for (const { start, end } of splitAtStops(text)) {
    const kind = judge(text.slice(start, end), list);
    if (kind === "report" || (kind === "address" && ++doubtful > 2)) break;
    if (kind === "notice") {
      to = end;
      doubtful = 0;
    }
  }
  return to;
}

/** `address` speaks to the reader, which goes only between notices. */
function judge(sentence: string, list: FurnitureList): "notice" | "address" | "report" {
  if (reported.test(sentence)) return "report";
  const words = phraseWords(sentence);
  if (list["notice voice"].countIn(words) === 0) return "report";
  const holds = list["notices"].countIn(words) > 0 || list["notice hints"].countIn(words) > 1;
  return holds ? "notice" : "address";
}
