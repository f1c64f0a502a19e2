import type { TimePrecision } from "../../schema/index.ts";
import { isTitleCase, type Word, wordAt } from "../numbers/scan-words.ts";
import { PARTS_OF_DAY, SEASONS, TIME_UNITS, WEEKDAYS } from "./calendar-words.ts";
import { readTimeBehindDay } from "./read-clock.ts";
import { readCountedUnit } from "./read-counted-unit.ts";
import { readMonth } from "./read-date-parts.ts";
import { readHolidayName } from "./read-holiday.ts";
import type { Reading, Scan } from "./reading.ts";
import { unitPrecision } from "./when.ts";

const ADVERBS: ReadonlyMap<string, TimePrecision> = new Map([
  ["daily", "day"],
  ["everyday", "day"],
  ["nightly", "day"],
  ["weekly", "week"],
  ["biweekly", "week"],
  ["fortnightly", "week"],
  ["monthly", "month"],
  ["yearly", "year"],
  ["annually", "year"],
]);

/** Times that return, with the time of day behind them: "every week", "each Monday at 9 a.m.". */
export function readSet(scan: Scan, at: number): Reading | null {
  const found = readSetAlone(scan, at);
  return found === null || found.precision !== "day"
    ? found
    : { ...found, last: readTimeBehindDay(scan.words, found.last) };
}

/** Times that return: "every week", "each July", "daily", "on Fridays", "once a month", "per year". */
function readSetAlone(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const word = wordAt(words, at);
  const adverb = ADVERBS.get(word.low);
  if (adverb !== undefined) return isTitle(words, at) ? null : set(at, at + 1, adverb);
  if (word.low === "every" || word.low === "each") return readEvery(scan, at);
  if (word.low === "once" || word.low === "twice") return readTimesA(words, at, at + 1);
  if (word.low === "a" || word.low === "an" || word.low === "per") return readRate(words, at);
  return readPluralDays(words, at);
}

function readEvery(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const next = wordAt(words, at + 1);
  const other = next.low === "other" || next.low === "single" ? at + 2 : at + 1;
  const name = wordAt(words, other);
  const unit = TIME_UNITS.get(name.low);
  if (unit !== undefined && !unit.plural)
    return unit.clock ? set(at, other + 1, "open") : set(at, other + 1, unitPrecision(unit.unit));
  if (WEEKDAYS.has(name.low) || PARTS_OF_DAY.has(name.low)) return set(at, other + 1, "day");
  if (SEASONS.has(name.low)) return set(at, other + 1, "season");
  const month = readMonth(words, other);
  if (month !== null) return set(at, other + 1, "month");
  const holiday = readHolidayName(words, other);
  if (holiday !== null) return set(at, holiday.last, "day");
  const counted = readCountedUnit(scan, other);
  return counted === null ? null : set(at, counted.last, counted.clock ? "open" : unitPrecision(counted.unit));
}

/** "once a week". */
function readTimesA(words: readonly Word[], first: number, at: number): Reading | null {
  const article = wordAt(words, at).low;
  const unit = TIME_UNITS.get(wordAt(words, at + 1).low);
  if ((article !== "a" && article !== "per" && article !== "every") || unit === undefined || unit.plural) return null;
  return set(first, at + 2, unit.clock ? "open" : unitPrecision(unit.unit));
}

/** "50,000 shells a day", "$50 a month", "per year". */
function readRate(words: readonly Word[], at: number): Reading | null {
  const unit = TIME_UNITS.get(wordAt(words, at + 1).low);
  if (unit === undefined || unit.plural || unit.clock) return null;
  if (/^(?:ago|earlier|later|before|after|from)$/.test(wordAt(words, at + 2).low)) return null;
  const before = wordAt(words, at - 1);
  const isRate =
    wordAt(words, at).low === "per" ||
    before.low === "%" ||
    before.low === "percent" ||
    before.low === "times" ||
    isCountedNoun(words, at - 1);
  return isRate ? set(at, at + 2, unitPrecision(unit.unit)) : null;
}

/** A plural right behind a number: the thing counted by rate. */
function isCountedNoun(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  if (word.kind !== "letters" || !word.low.endsWith("s") || TIME_UNITS.has(word.low)) return false;
  return (
    /^(?:\d|hundred|thousand|million|billion)/.test(wordAt(words, at - 1).low) ||
    wordAt(words, at - 1).kind === "digits"
  );
}

/** "on Fridays", "Friday nights". */
function readPluralDays(words: readonly Word[], at: number): Reading | null {
  const { low } = wordAt(words, at);
  if (low.endsWith("s") && WEEKDAYS.has(low.slice(0, -1))) return set(at, at + 1, "day");
  const next = wordAt(words, at + 1).low;
  return WEEKDAYS.has(low) && next.endsWith("s") && PARTS_OF_DAY.has(next.slice(0, -1)) ? set(at, at + 2, "day") : null;
}

/** "the Daily Herald": part of a name. */
function isTitle(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  const before = wordAt(words, at - 1);
  if (!isTitleCase(word)) return false;
  return isTitleCase(wordAt(words, at + 1)) || (isTitleCase(before) && before.sentence === word.sentence);
}

function set(first: number, last: number, precision: TimePrecision): Reading {
  return { first, last, kind: "set", precision, when: null };
}
