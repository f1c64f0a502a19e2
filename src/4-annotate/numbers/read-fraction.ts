import { type Amount, exactAmount } from "./amount.ts";
import { isTimeUnit } from "./counted-nouns.ts";
import { FRACTIONS, ONES } from "./number-words.ts";
import { isDash, type Word, wordAt } from "./scan-words.ts";

const AFTER_HALF = new Set("of the its their his her our all those these".split(" "));

/** A share of something, given in percent: "a third of", "two-thirds", "half the", "one in five". */
export function readFraction(words: readonly Word[], first: number): Amount | null {
  const word = wordAt(words, first);
  if (word.low === "half" && !isDash(wordAt(words, first - 1))) {
    return isShareOf(words, first + 1) && wordAt(words, first - 1).low !== "first"
      ? share(first, first + 1, 1, 2)
      : null;
  }
  const top = word.low === "a" ? 1 : ONES.get(word.low);
  if (top === undefined || top > 19) return null;
  if (
    wordAt(words, first + 1).low === "in" ||
    (wordAt(words, first + 1).low === "out" && wordAt(words, first + 2).low === "of")
  ) {
    return readOneIn(words, first, top);
  }
  const hyphen = isDash(wordAt(words, first + 1));
  const at = hyphen ? first + 2 : first + 1;
  const name = wordAt(words, at).low;
  const bottom = FRACTIONS.get(name);
  if (bottom === undefined || bottom <= top || (name.endsWith("s") || name === "halves") !== top > 1) return null;
  if (wordAt(words, first).low === "a" || bottom === 4 || bottom === 2 || !hyphen) {
    const followed = wordAt(words, at + 1).low === "of" || (top > 1 && isShareOf(words, at + 1));
    if (!followed && !(top > 1 && bottom === 3)) return null;
  }
  return share(first, at + 1, top, bottom);
}

/** "one in five", "two out of three"; but "one in three days" is a count and a duration. */
function readOneIn(words: readonly Word[], first: number, top: number): Amount | null {
  const isIn = wordAt(words, first + 1).low === "in";
  const at = isIn ? first + 2 : first + 3;
  const bottom = ONES.get(wordAt(words, at).low);
  if (bottom === undefined || bottom <= top || (isIn && top > 1)) return null;
  const next = wordAt(words, at + 1);
  return isDash(next) || isTimeUnit(next.low) ? null : share(first, at + 1, top, bottom);
}

function isShareOf(words: readonly Word[], at: number): boolean {
  return AFTER_HALF.has(wordAt(words, at).low);
}

function share(first: number, last: number, top: number, bottom: number): Amount {
  const percent = Math.round((top / bottom) * 10000) / 100;
  return { ...exactAmount(first, last, percent), unit: "percent" };
}
