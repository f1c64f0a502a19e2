import { looksPlural } from "./counted-nouns.ts";
import { isMonthWord } from "./month-words.ts";
import { isCapital, isDash, type Word, wordAt } from "./scan-words.ts";

const BEFORE_MONTH_ALONE = new Set("in since during late early mid last this".split(" "));

/** Part of a date: "9 October", "October 9", "the 9th of October", "3-5 March", "October 9 and 10". */
export function isPartOfDate(words: readonly Word[], first: number, last: number, value: number): boolean {
  if (isYearOfDateline(words, first)) return true;
  if (value > 31) return false;
  let at = last;
  if (wordAt(words, at).low === "of") at++;
  if (isDash(wordAt(words, at)) || wordAt(words, at).low === ".") at++;
  if (isMonthWord(wordAt(words, at))) return true;
  if (joinsSecondDay(words, last)) return true;
  return followsMonth(words, first, last);
}

/** "4 JAN 90 (DPA)": two figures behind day and month. */
function isYearOfDateline(words: readonly Word[], at: number): boolean {
  const isTwoFigures = wordAt(words, at).kind === "digits" && wordAt(words, at).low.length === 2;
  if (!isTwoFigures || !isMonthWord(wordAt(words, at - 1)) || wordAt(words, at - 2).kind !== "digits") return false;
  return wordAt(words, at + 1).kind !== "letters";
}

/** "3 to 5 March", "18 and 19 June": the second day carries the month. */
function joinsSecondDay(words: readonly Word[], last: number): boolean {
  const joint = wordAt(words, last);
  if (!isDash(joint) && joint.low !== "to" && joint.low !== "and" && joint.low !== "or" && joint.low !== "through")
    return false;
  let at = last + 1;
  if (wordAt(words, at).kind !== "digits") return false;
  at++;
  if (wordAt(words, at).glued && wordAt(words, at).kind === "letters") at++;
  if (wordAt(words, at).low === "of") at++;
  return isMonthWord(wordAt(words, at));
}

/** "In March 20 people died" counts people; "on March 20 people gathered" does not. */
function followsMonth(words: readonly Word[], first: number, last: number): boolean {
  let at = first - 1;
  const joint = wordAt(words, at);
  if (isDash(joint) || joint.low === "and" || joint.low === "to" || joint.low === "through" || joint.low === "or") {
    const day = wordAt(words, at - 1);
    const suffix = day.kind === "letters" && day.glued;
    const dayAt = suffix ? at - 2 : at - 1;
    if (wordAt(words, dayAt).kind !== "digits") return false;
    at = dayAt - 1;
    if (looksPlural(wordAt(words, last))) return false;
  }
  if (wordAt(words, at).low === "the") at--;
  if (wordAt(words, at).low === ".") at--;
  const month = wordAt(words, at);
  if (!isMonthWord(month) || !isCapital(month)) return false;
  return !(BEFORE_MONTH_ALONE.has(wordAt(words, at - 1).low) && looksPlural(wordAt(words, last)));
}
