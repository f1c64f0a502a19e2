import { isCapitalised } from "./fold-words.ts";
import type { LineTest } from "./line-test.ts";

const lastParagraph = 8;
const mostWords = 14;
const parts = /\s*(?:[,;&/]|\band\b)\s*/;

/** "By Jane Roe and John Poe, Associated Press": names of two to four words each, near the head of the text. */
export const byline: LineTest = {
  reason: "byline",
  holds: (line, words, list, index) => {
    if (index > lastParagraph || words.length > mostWords || !/^(?:by|BY|By) \S/.test(line)) return false;
    if (/[.!?:]$/.test(line) && !/ \p{Lu}\.$/u.test(line)) return false;
    const people = line.slice(3).split(parts);
    return people.every((person, at) => {
      const names = person.split(" ").filter((word) => !list["byline words"].is([word.toLowerCase()]));
      return names.length <= 4 && names.every(isCapitalised) && (at > 0 || names.length >= 2);
    });
  },
};
