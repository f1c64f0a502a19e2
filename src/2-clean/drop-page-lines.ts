import { phraseWords } from "./fold-words.ts";
import type { LineTest } from "./line-test.ts";
import { byline } from "./match-byline.ts";
import { copyrightLine } from "./match-copyright.ts";
import { listedLine } from "./match-listed-line.ts";
import { pictureCredit } from "./match-picture-credit.ts";
import { shareBar } from "./match-share-bar.ts";
import { signOff } from "./match-sign-off.ts";
import { strayMark } from "./match-stray-mark.ts";
import { timeStamp } from "./match-time-stamp.ts";
import { type Cut, cutWhole, longestLine, type Pass } from "./paragraph.ts";

const tests: readonly LineTest[] = [
  strayMark,
  listedLine,
  shareBar,
  timeStamp,
  byline,
  pictureCredit,
  copyrightLine,
  signOff,
];

/** Lines that are furniture and nothing else; of a line set with bars ("By Jane Roe | 2 min read") every part has to be. */
export const dropPageLines: Pass = (paragraphs, { list }) => {
  const cuts: Cut[] = [];
  const reasonFor = (line: string, index: number): string | undefined => {
    const words = phraseWords(line);
    return tests.find((test) => test.holds(line, words, list, index))?.reason;
  };
  paragraphs.forEach((paragraph, index) => {
    const { text } = paragraph;
    if (text.length > longestLine) return;
    const whole = reasonFor(text, index);
    if (whole !== undefined) {
      cuts.push(cutWhole(paragraph, whole));
      return;
    }
    const parts = text.split(/[|•·]/).map((part) => part.trim());
    if (parts.length < 2) return;
    const reasons = parts.map((part) => reasonFor(part, index));
    if (reasons.every((reason) => reason !== undefined))
      cuts.push(cutWhole(paragraph, [...new Set(reasons)].join(", ")));
  });
  return cuts;
};
