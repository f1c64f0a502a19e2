import type { LineTest } from "./line-test.ts";

const mostWords = 60;
const opening = /^(?:©|\(c\) ?\p{N}{4}|copyright\b[^.]{0,40}?(?:©|\p{N}{4}))/iu;

/** "© 2024 Example News. All rights reserved." */
export const copyrightLine: LineTest = {
  reason: "copyright line",
  holds: (line, words, list) =>
    words.length <= mostWords && !/["“”]/.test(line) && (opening.test(line) || list["copyright"].countIn(words) > 0),
};
