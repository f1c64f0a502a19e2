import { looksPlural } from "./counted-nouns.ts";
import { type Word, wordAt } from "./scan-words.ts";

const APPROXIMATELY = new Set(["approximately", "about", "around"]);
const CLOCK_WORDS = new Set("am pm gmt utc o hrs est edt cet local".split(" "));

/** Time of day: "10 a.m.", "1500 GMT", "10 o'clock". */
export function isClock(words: readonly Word[], last: number): boolean {
  const next = wordAt(words, last);
  if (isMilitaryTime(words, last - 1)) return true;
  if (!CLOCK_WORDS.has(next.low)) {
    const beyond = wordAt(words, last + 2);
    return (
      (next.low === "a" || next.low === "p") &&
      wordAt(words, last + 1).low === "." &&
      beyond.low === "m" &&
      beyond.glued
    );
  }
  if (next.low === "o") return wordAt(words, last + 1).low === "'" && wordAt(words, last + 2).low === "clock";
  if (next.low === "hrs") return wordAt(words, last - 1).low.length === 4;
  if (next.low === "am" || next.low === "pm") return true;
  return next.low !== "local" || wordAt(words, last + 1).low === "time";
}

/** "at 1330", "at approximately 0615". */
function isMilitaryTime(words: readonly Word[], at: number): boolean {
  const { kind, low } = wordAt(words, at);
  if (kind !== "digits" || low.length !== 4 || Number(low) >= 2400 || Number(low.slice(2)) > 59) return false;
  const before = wordAt(words, at - 1).low;
  const isAt = before === "at" || (APPROXIMATELY.has(before) && wordAt(words, at - 2).low === "at");
  return isAt && !looksPlural(wordAt(words, at + 1));
}
