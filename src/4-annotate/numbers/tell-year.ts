import { isCounted, isTimeUnit, looksPlural } from "./counted-nouns.ts";
import { isDash, type Word, wordAt } from "./scan-words.ts";

/** Words that lead to a year: "in 2014", "the 2003 invasion", "late 1996". */
const BEFORE_YEAR = new Set(
  "in since of by until till during from to through before after and or the a an its their his her this that early mid late 's \
year fiscal spring summer autumn fall winter christmas jan feb mar apr jun jul aug sep sept oct nov dec january february \
march april may june july august september october november december between back around , ( pre post ' -".split(" "),
);

/** Years outside 1900 to 2099 need one of these. */
const BEFORE_OLD_YEAR = new Set("in since year by until from between during".split(" "));

const AMOUNT_BEFORE = new Set(
  "about some nearly almost roughly approximately estimated over than least most killed killing wounded wounding injured injuring displaced displacing another only just fewer additional".split(
    " ",
  ),
);

const COMPARES_TIME = new Set(["later", "earlier", "sooner"]);

/** Bare figures that name a year and count nothing: four digits, in the right company. */
export function isYear(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  if (word.kind !== "digits" || word.low.length !== 4) return false;
  const value = Number(word.low);
  if (value < 1000 || value > 2199) return false;
  const next = wordAt(words, at + 1);
  if (isTailOfFigures(words, at)) return false;
  if (next.glued && !isTail(words, at + 1)) return false;
  const before = wordAt(words, at - 1);
  if ("$€£#%".includes(before.low) && before.kind === "mark") return false;
  if (before.low === "than" && COMPARES_TIME.has(wordAt(words, at - 2).low)) return true;
  if (AMOUNT_BEFORE.has(before.low) || isTimeUnit(next.low) || next.low === "%") return false;
  if (next.low === "levels") return true;
  const led = before.kind === "break" || BEFORE_YEAR.has(before.low);
  if (isCounted(next)) return false;
  if (value < 1900 || value > 2099) return BEFORE_OLD_YEAR.has(before.low) && !looksPlural(next);
  return led || !looksPlural(next);
}

/** Punctuation, a range or a genitive may touch a year; digits and letters may not, but for the s of a decade. */
function isTail(words: readonly Word[], at: number): boolean {
  const next = wordAt(words, at);
  if (next.kind !== "mark") return next.kind === "break" || next.low === "'s";
  const beyond = wordAt(words, at + 1);
  if (!beyond.glued || beyond.kind !== "digits") return true;
  return isDash(next) && beyond.low.length !== 3;
}

/** "2/29/2019", "133-03-2020": glued behind other figures. */
function isTailOfFigures(words: readonly Word[], at: number): boolean {
  const joint = wordAt(words, at - 1);
  return wordAt(words, at).glued && joint.glued && joint.kind === "mark" && wordAt(words, at - 2).kind === "digits";
}
