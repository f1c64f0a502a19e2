import { type Amount, exactAmount } from "./amount.ts";
import { ONES, ORDINALS, TENS } from "./number-words.ts";
import { isDash, type Word, wordAt } from "./scan-words.ts";

const SUFFIXES = new Set(["st", "nd", "rd", "th"]);

/** "third", "65th", "3d" (in names of units), "twenty-first"; the unit is `ordinal`. */
export function readOrdinal(words: readonly Word[], first: number): Amount | null {
  const found = readOrdinalNumber(words, first);
  if (found === null) return null;
  if (wordAt(words, first).low === "second" && isSecondOfTime(words, first)) return null;
  return { ...exactAmount(first, found.last, found.value), unit: "ordinal" };
}

/** The value alone, for dates. */
export function readOrdinalNumber(words: readonly Word[], first: number): { last: number; value: number } | null {
  const word = wordAt(words, first);
  const next = wordAt(words, first + 1);
  if (word.kind === "digits") {
    const isShort = next.low === "d" && /[23]$/.test(word.low);
    if (!next.glued || (!SUFFIXES.has(next.low) && !isShort) || word.low.length > 6) return null;
    return { last: first + 2, value: Number(word.low) };
  }
  const simple = ORDINALS.get(word.low);
  if (simple !== undefined) return { last: first + 1, value: simple };
  const ten = TENS.get(word.low);
  if (ten === undefined) return null;
  const at = isDash(next) && next.glued ? first + 2 : first + 1;
  const one = ORDINALS.get(wordAt(words, at).low);
  return one !== undefined && one < 10 ? { last: at + 1, value: ten + one } : null;
}

/** "per second", "one second later". */
function isSecondOfTime(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1);
  const next = wordAt(words, at + 1).low;
  if (before.low === "per" || before.low === "split" || before.low === "every" || before.kind === "digits") return true;
  return (before.low === "a" || ONES.has(before.low)) && (next === "later" || next === "or" || next === "");
}
