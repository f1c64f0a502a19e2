import { endsSentence, phraseWords } from "./fold-words.ts";
import { type Cut, cutWhole, type Paragraph, type Pass } from "./paragraph.ts";

const reason = "link to another story";
const longestLink = 200;
const mostListed = 15;
/** The words before a colon, bar, arrow or dash; an arrow alone marks a link too. */
const label = /^(?:[>»›→▶►]\s*)?([^:|»›→–—>]{3,40}?)\s*(?:[:|»›→>]|\s[–—-]\s)\s*\S/;

/** "Read more: ...", "Related | ...", and the short lines under "Related stories". The first line stays: it is the title. */
export const dropLinks: Pass = (paragraphs, { list }) => {
  const cuts: Cut[] = [];
  let listed = 0;
  paragraphs.forEach((paragraph, index) => {
    const { text } = paragraph;
    if (text.length > longestLink || index === 0) {
      listed = 0;
      return;
    }
    if (list["link lists"].is(phraseWords(text))) {
      cuts.push(cutWhole(paragraph, reason));
      listed = mostListed;
    } else if (listed > 0 && isListed(paragraph)) {
      cuts.push(cutWhole(paragraph, reason));
      listed -= 1;
    } else {
      listed = 0;
      const labelled = phraseWords(label.exec(text)?.[1] ?? "");
      const points =
        list["links"].is(labelled) ||
        list["link lists"].is(labelled) ||
        (list["media links"].is(labelled) && !endsSentence(text));
      if (points) cuts.push(cutWhole(paragraph, reason));
    }
  });
  return cuts;
};

function isListed({ text }: Paragraph): boolean {
  return text.length <= 140 && (!endsSentence(text) || /\?$/.test(text)) && !/[:;,]$/.test(text);
}
