import type { LineTest } from "./line-test.ts";

/** A line of the furniture list: "Advertisement", "2 min read", "Leave a comment". */
export const listedLine: LineTest = {
  reason: "page furniture",
  holds: (line, words, list) => !/[.!]$/.test(line) && list["whole lines"].is(words),
};
