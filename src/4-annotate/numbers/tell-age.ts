import { isCapital, isDash, type Word, wordAt } from "./scan-words.ts";

const AFTER_AGE = new Set(["years", "year", "months", "month", "weeks", "week", "days", "day"]);

/** Somebody's age: "aged 34", "a 34-year-old", "34 years old", "Name Surname, 34, said", "Name Surname (34)". */
export function isAge(words: readonly Word[], first: number, last: number, value: number): boolean {
  const before = wordAt(words, first - 1);
  if (before.low === "aged" || before.low === "age" || before.low === "ages") return true;
  const at = isDash(wordAt(words, last)) ? last + 1 : last;
  if (AFTER_AGE.has(wordAt(words, at).low)) {
    const old = isDash(wordAt(words, at + 1)) ? wordAt(words, at + 2) : wordAt(words, at + 1);
    if (old.low === "old" || old.low === "olds") return true;
  }
  const next = wordAt(words, last);
  const isBetweenCommas =
    before.low === "," && before.glued && next.glued && (next.low === "," || next.low === ")" || next.low === ".");
  const isBracketed = before.low === "(" && next.low === ")";
  return (
    (isBetweenCommas || isBracketed) &&
    value >= 1 &&
    value < 120 &&
    isName(words, first - 2) &&
    wordAt(words, first).kind === "digits"
  );
}

/** A capitalised word, figures glued to it included. */
function isName(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return isCapital(word) || (word.kind === "digits" && word.glued && isCapital(wordAt(words, at - 1)));
}
