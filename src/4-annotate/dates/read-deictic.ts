import { isCapital, isDash, type Word, wordAt } from "../numbers/scan-words.ts";
import { dateReading, type Reading, type Scan } from "./reading.ts";
import type { When } from "./when.ts";

const DAYS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

const PRESENT = new Set("now currently nowadays".split(" "));
const PAST = new Set("recently lately".split(" "));

/** "yesterday", "tonight", "overnight", "the day before yesterday", "now", "recently", "in the past". */
export function readDeictic(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const word = wordAt(words, at);
  const shift = DAYS.get(word.low);
  if (shift !== undefined) return isPartOfName(words, at) ? null : dateReading(at, at + 1, dayShift(shift));
  if (word.low === "overnight") {
    const night: When = { of: "range", from: dayShift(-1), to: dayShift(0) };
    return { ...dateReading(at, at + 1, night), precision: "day" };
  }
  if (word.low === "the") return readDayBeyond(words, at, at) ?? readVastTime(words, at);
  if (word.low === "these" && wordAt(words, at + 1).low === "days") return reference(at, at + 2, "present");
  if (word.low === "at") return readAtPresent(words, at);
  if (word.low === "day" && wordAt(words, at - 1).low !== "the") return readDayBeyond(words, at - 1, at);
  if (word.low === "to") return readToDate(words, at);
  if (word.low === "right" || word.low === "just" || word.low === "more") {
    const next = wordAt(words, at + 1).low;
    if (word.low === "more") return PAST.has(next) ? reference(at, at + 2, "past") : null;
    return next === "now" ? reference(at, at + 2, "present") : null;
  }
  if (PRESENT.has(word.low))
    return word.low === "now" && !isTemporalNow(words, at) ? null : reference(at, at + 1, "present");
  if (PAST.has(word.low)) return reference(at, at + 1, "past");
  return word.low === "soon" && !isSoonPhrase(words, at) ? reference(at, at + 1, "future") : null;
}

/** "the day before yesterday", "the day after tomorrow". */
function readDayBeyond(words: readonly Word[], at: number, first: number): Reading | null {
  if (wordAt(words, at + 1).low !== "day") return null;
  const side = wordAt(words, at + 2).low;
  const day = wordAt(words, at + 3).low;
  if (side === "before" && day === "yesterday") return dateReading(first, at + 4, dayShift(-2));
  return side === "after" && day === "tomorrow" ? dateReading(first, at + 4, dayShift(2)) : null;
}

/** "in the past", "in the future", "in the near future": only after "in", for both are adjectives as well. */
function readVastTime(words: readonly Word[], at: number): Reading | null {
  const before = wordAt(words, at - 1).low;
  const next = wordAt(words, at + 1).low;
  if (before !== "in" && before !== "into" && before !== "from" && before !== "for") return null;
  const near = next === "near" || next === "foreseeable" || next === "recent" || next === "distant";
  const noun = wordAt(words, near ? at + 2 : at + 1).low;
  const last = near ? at + 3 : at + 2;
  if (wordAt(words, last).kind === "letters" && !near && noun === "past") {
    return isFunctionLike(wordAt(words, last).low) ? reference(at, last, "past") : null;
  }
  if (noun === "past") return reference(at, last, "past");
  return noun === "future" ? reference(at, last, "future") : null;
}

function isFunctionLike(low: string): boolean {
  return /^(?:and|but|that|to|by|it|he|she|they|for|was|is|are|were|has|have|had|as|when|with|the|because)$/.test(low);
}

function readAtPresent(words: readonly Word[], at: number): Reading | null {
  const next = wordAt(words, at + 1).low;
  if (next === "present") return reference(at, at + 2, "present");
  const noun = wordAt(words, at + 2).low;
  if (next === "the" && noun === "present" && wordAt(words, at + 3).low === "time")
    return reference(at, at + 4, "present");
  const isMoment = ((next === "the" || next === "this") && noun === "moment") || (next === "this" && noun === "time");
  return isMoment && wordAt(words, at + 3).low !== "of" ? reference(at, at + 3, "present") : null;
}

/** "the deadliest attack to date". */
function readToDate(words: readonly Word[], at: number): Reading | null {
  const isPhrase =
    wordAt(words, at + 1).low === "date" && wordAt(words, at - 1).low !== "up" && !isDash(wordAt(words, at + 2));
  return isPhrase ? reference(at, at + 2, "past") : null;
}

/** "now" tells of time unless it opens a turn of speech ("Now, ..."; "now that"). */
function isTemporalNow(words: readonly Word[], at: number): boolean {
  const next = wordAt(words, at + 1).low;
  const before = wordAt(words, at - 1);
  if (next === "that" || isDash(wordAt(words, at + 1)) || before.low === "just") return false;
  return !(isCapital(wordAt(words, at)) && next === ",");
}

function isSoonPhrase(words: readonly Word[], at: number): boolean {
  const next = wordAt(words, at + 1).low;
  const before = wordAt(words, at - 1).low;
  return (
    next === "after" ||
    next === "as" ||
    next === "to" ||
    before === "as" ||
    before === "too" ||
    isDash(wordAt(words, at + 1))
  );
}

/** "Kabul Today", a newspaper. */
function isPartOfName(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  const before = wordAt(words, at - 1);
  return isCapital(word) && before.sentence === word.sentence && isCapital(before);
}

function dayShift(shift: number): When {
  return { of: "unit", unit: "day", shift, base: "publication" };
}

function reference(first: number, last: number, to: "past" | "present" | "future"): Reading {
  return dateReading(first, last, { of: "reference", to });
}
