import { isTimeUnit } from "./counted-nouns.ts";
import { type Word, wordAt } from "./scan-words.ts";

export type Bound = "at-least" | "at-most" | "about";

const PHRASES: ReadonlyMap<string, Bound> = new Map([
  ...list(
    "at-least",
    "at least|no fewer than|no less than|not less than|not fewer than|more than|greater than|larger than|\
over|well over|just over|a little over|slightly over|far more than|well more than|slightly more than|above|in excess of|upward of|\
upwards of|a minimum of|minimum of|as few as|as little as|exceeding|topping|passing|surpassing|at least another",
  ),
  ...list(
    "at-most",
    "at most|up to|as many as|as much as|no more than|not more than|fewer than|less than|under|below|a maximum of|\
maximum of|at the most|not exceeding|up to another",
  ),
  ...list(
    "about",
    "about|around|some|approximately|approx|roughly|an estimated|estimated|almost|nearly|close to|just under|well under|\
circa|perhaps|maybe|possibly|more or less|in the region of|on the order of|in the order of|somewhere around|an average of|~|≈",
  ),
]);

const BEFORE_OVER = new Set("for after in of with by than lasted last lasting just took".split(" "));
const LONGEST_PHRASE = 4;

function list(bound: Bound, phrases: string): [string, Bound][] {
  return phrases.split("|").map((phrase) => [phrase, bound]);
}

/**
 * What stands before the amount and bounds it, the longest phrase first; stacked ones are read through to the outermost
 * ("at least some 200" is a lower bound). `first` is where the qualifiers begin. Nothing before word `floor` is read.
 */
export function readQualifierBefore(
  words: readonly Word[],
  amountFirst: number,
  amountLast: number,
  floor: number,
): { first: number; bound: Bound | null } {
  let first = amountFirst;
  let bound: Bound | null = null;
  for (let round = 0; round < 2; round++) {
    const found = longestPhrase(words, first, floor);
    if (found === null || isOverTime(words, found.first, first, amountLast)) break;
    if (bound === null || found.bound !== "about") bound = found.bound;
    first = found.first;
  }
  return { first, bound };
}

/** "over three years" is a span of time and no bound, unless another preposition stands before it. */
function isOverTime(words: readonly Word[], first: number, last: number, amountLast: number): boolean {
  if (wordAt(words, first).low !== "over" || last !== first + 1 || !isTimeUnit(wordAt(words, amountLast).low))
    return false;
  return !BEFORE_OVER.has(wordAt(words, first - 1).low);
}

function longestPhrase(words: readonly Word[], end: number, floor: number): { first: number; bound: Bound } | null {
  let phrase = "";
  let found: { first: number; bound: Bound } | null = null;
  for (let at = end - 1; at >= floor && at >= end - LONGEST_PHRASE; at--) {
    const word = wordAt(words, at);
    if (word.kind === "break" || (word.kind === "mark" && word.low !== "~" && word.low !== "≈")) break;
    phrase = phrase === "" ? word.low : `${word.low} ${phrase}`;
    const bound = PHRASES.get(phrase);
    if (bound !== undefined) found = { first: at, bound };
  }
  return found;
}

/** What bounds the amount from behind: "or more", "or so", "100-plus", "100+", "50-odd". */
export function readQualifierAfter(words: readonly Word[], last: number): { last: number; bound: Bound } | null {
  const next = wordAt(words, last);
  if (next.low === "+" && next.glued) return { last: last + 1, bound: "at-least" };
  const beyond = wordAt(words, last + 1).low;
  if (next.low === "-" && next.glued && beyond === "plus") return { last: last + 2, bound: "at-least" };
  if (next.low === "-" && next.glued && beyond === "odd") return { last: last + 2, bound: "about" };
  if (next.low === "plus" && wordAt(words, last + 1).kind === "letters") return { last: last + 1, bound: "at-least" };
  if (next.low !== "or" && next.low !== "and") return null;
  if (beyond === "more" || beyond === "over" || beyond === "above") return { last: last + 2, bound: "at-least" };
  if (next.low === "and") return null;
  if (beyond === "so") return { last: last + 2, bound: "about" };
  return beyond === "fewer" || beyond === "less" ? { last: last + 2, bound: "at-most" } : null;
}
