import type { Word } from "./scan-words.ts";

const NAMES = "january february march april may june july august september october november december".split(" ");

/** Month names and their usual short forms to 1..12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, index): [string, number] => [name, index + 1]),
  ...NAMES.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ["sept", 9],
]);

/** A month's name or short form, whatever it means here: "may" and "march" are verbs as well. */
export function isMonthWord(word: Word): boolean {
  return MONTHS.has(word.low);
}
