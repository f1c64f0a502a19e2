import type { Amount } from "./amount.ts";
import { ONES, TENS } from "./number-words.ts";
import { readFigure } from "./read-figure.ts";
import { readFraction } from "./read-fraction.ts";
import { readNumberWords } from "./read-number-words.ts";
import { readOrdinal } from "./read-ordinal.ts";
import { readVague } from "./read-vague.ts";
import { readZero } from "./read-zero.ts";
import { isDash, type Word, wordAt } from "./scan-words.ts";
import { isCountOne } from "./tell-count-one.ts";

/** The amount that starts at `first`, of whatever form, or null. */
export function readAmount(words: readonly Word[], first: number): Amount | null {
  const word = wordAt(words, first);
  if (word.kind === "digits") return readOrdinal(words, first) ?? readFigure(words, first);
  if (word.kind === "mark") return readFigure(words, first);
  const found =
    longest(readNumberWords(words, first), readVague(words, first)) ??
    readFraction(words, first) ??
    readZero(words, first) ??
    readOrdinal(words, first);
  const better = longest(longest(found, readFraction(words, first)), readOrdinal(words, first));
  if (better === null || isPartOfWord(words, first)) return null;
  if (better.last === first + 1 && word.low === "one" && !isCountOne(words, first)) return null;
  return better;
}

/** Years in words are two numbers side by side: "nineteen ninety-six". */
export function isYearInWords(words: readonly Word[], amount: Amount): boolean {
  const opening = amount.last === amount.first + 1 ? wordAt(words, amount.first).low : "";
  const century = ONES.get(opening) ?? TENS.get(opening) ?? 0;
  const next = wordAt(words, amount.last);
  const following = TENS.get(next.low) ?? ONES.get(next.low) ?? 0;
  return century >= 15 && century <= 20 && following >= 10;
}

function longest(one: Amount | null, other: Amount | null): Amount | null {
  if (one === null || other === null) return one ?? other;
  return other.last > one.last ? other : one;
}

/** The second half of a hyphened word is not a number of its own: "twenty-one" read from "one", "top-ten". */
function isPartOfWord(words: readonly Word[], first: number): boolean {
  const word = wordAt(words, first);
  const dash = wordAt(words, first - 1);
  return word.glued && isDash(dash) && dash.low === "-" && dash.glued && wordAt(words, first - 2).kind !== "break";
}
