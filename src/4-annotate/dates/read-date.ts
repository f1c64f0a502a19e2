import { isDash, wordAt } from "../numbers/scan-words.ts";
import { TIME_UNITS } from "./calendar-words.ts";
import { readTimeBehindDay } from "./read-clock.ts";
import { readQuarter } from "./read-quarter.ts";
import { readSeason } from "./read-season.ts";
import { readWeekdayName } from "./read-weekday.ts";
import { readersAt } from "./readers-by-word.ts";
import { type DateReading, dateReading, longer, type ReadDate, type Reading, type Scan } from "./reading.ts";
import { precisionOf, type When } from "./when.ts";

/** "Monday of the following week". */
const TEXT_POINTERS: ReadonlyMap<string, number> = new Map([
  ["following", 1],
  ["previous", -1],
  ["same", 0],
]);

/** Expressions nest a few deep ("two days before the end of last week"); deeper is nonsense. */
const DEEPEST = 3;

/** The longest date expression that starts at word `at`, ranges and "since" aside. */
export function readDate(scan: Scan, at: number): DateReading | null {
  return readNested(scan, at, 0);
}

function readNested(scan: Scan, at: number, depth: number): DateReading | null {
  const readers = readersAt(scan, at);
  if (depth > DEEPEST || readers.length === 0) return null;
  const inner: ReadDate = (innerScan, innerAt) => readNested(innerScan, innerAt, depth + 1);
  let found: DateReading | null = null;
  for (const read of readers) found = longer(found, asDate(read(scan, at, inner)));
  return found === null ? null : extend(scan, found);
}

function asDate(reading: Reading | null): DateReading | null {
  return reading === null || reading.when === null ? null : { ...reading, when: reading.when };
}

/** Takes in what stands behind: a time of day, "of last week", "last year", "of this month". */
function extend(scan: Scan, date: DateReading): DateReading {
  if (date.also !== undefined || date.when.of === "reference" || date.when.of === "offset") return date;
  const { words } = scan;
  const isDay = precisionOf(date.when) === "day";
  let last = isDay ? readTimeBehindDay(words, date.last) : date.last;
  const inside =
    readWholeBehind(scan, date.when, last) ?? (last === date.last ? null : readWholeBehind(scan, date.when, date.last));
  if (inside !== null) {
    last = readTimeBehindDay(words, inside.last);
    return { ...dateReading(date.first, last, inside.when), precision: date.precision };
  }
  const owned = readWeekdayOfWeek(scan, date, last) ?? readPartOfYear(scan, date);
  return owned ?? { ...date, last };
}

/** "March last year", "Friday of last week", "the 20th of next month", "the third quarter of this year". */
function readWholeBehind(scan: Scan, part: When, at: number): { when: When; last: number } | null {
  const { words } = scan;
  const mayBeInside =
    part.of === "weekday" ||
    part.of === "season" ||
    part.of === "fraction" ||
    part.of === "holiday" ||
    part.of === "calendar";
  if (!mayBeInside || ("year" in part && part.year !== null) || ("turn" in part && part.turn !== null)) return null;
  let start = at;
  if (wordAt(words, start).low === "," || wordAt(words, start).low === "of") start++;
  const pointer = wordAt(words, start).low;
  if (pointer !== "last" && pointer !== "this" && pointer !== "next" && pointer !== "the") return null;
  const textual = pointer === "the" ? TEXT_POINTERS.get(wordAt(words, start + 1).low) : undefined;
  if (textual !== undefined) start++;
  const unit = TIME_UNITS.get(wordAt(words, start + 1).low);
  const needed = part.of === "weekday" ? "week" : part.of === "calendar" && part.month === null ? "month" : "year";
  if (unit === undefined || unit.plural || unit.unit !== needed) return null;
  if (textual !== undefined)
    return {
      when: { of: "inside", part, whole: { of: "unit", unit: needed, shift: textual, base: "text" } },
      last: start + 2,
    };
  if (pointer === "the" && (wordAt(words, at).low !== "of" || part.of === "weekday")) return null;
  const shift = pointer === "last" ? -1 : pointer === "next" ? 1 : 0;
  return {
    when: { of: "inside", part, whole: { of: "unit", unit: needed, shift, base: "publication" } },
    last: start + 2,
  };
}

/** "next week on Friday", "last week Sunday". */
function readWeekdayOfWeek(scan: Scan, date: DateReading, at: number): DateReading | null {
  const { words } = scan;
  if (date.when.of !== "unit" || date.when.unit !== "week" || date.when.base !== "publication") return null;
  const start = wordAt(words, at).low === "on" || (isDash(wordAt(words, at)) && !wordAt(words, at).glued) ? at + 1 : at;
  const weekday = readWeekdayName(words, start);
  if (weekday === null || weekday.isShort) return null;
  const part: When = { of: "weekday", weekday: weekday.weekday, turn: null };
  return dateReading(date.first, readTimeBehindDay(words, weekday.last), { of: "inside", part, whole: date.when });
}

/** "this year's third quarter", "last year's summer". */
function readPartOfYear(scan: Scan, date: DateReading): DateReading | null {
  if (date.when.of !== "unit" || date.when.unit !== "year" || wordAt(scan.words, date.last).low !== "'s") return null;
  const part = readQuarter(scan, date.last + 1) ?? readSeason(scan, date.last + 1);
  if (part?.when == null) return null;
  return dateReading(date.first, part.last, { of: "inside", part: part.when, whole: date.when });
}
