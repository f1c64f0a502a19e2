import { MONTHS } from "../numbers/month-words.ts";
import { ONES, ORDINALS, TENS } from "../numbers/number-words.ts";
import { wordAt } from "../numbers/scan-words.ts";
import { PARTS_OF_DAY, SEASONS, SHORT_WEEKDAYS, TIME_UNITS, WEEKDAYS } from "./calendar-words.ts";
import { POINTERS } from "./pointers.ts";
import { readDayDate } from "./read-day-date.ts";
import { readDeictic } from "./read-deictic.ts";
import { HOLIDAY_STARTS, readHoliday } from "./read-holiday.ts";
import { readMonthDate } from "./read-month-date.ts";
import { readNth } from "./read-nth.ts";
import { readNumericDate } from "./read-numeric-date.ts";
import { readOffset } from "./read-offset.ts";
import { PART_WORDS, readPart } from "./read-part.ts";
import { readPeriodAgain } from "./read-period-again.ts";
import { readQuarter } from "./read-quarter.ts";
import { readRelative } from "./read-relative.ts";
import { readSeason } from "./read-season.ts";
import { readTheUnit } from "./read-the-unit.ts";
import { readUnitOfEvent } from "./read-unit-of-event.ts";
import { readWeekday } from "./read-weekday.ts";
import { readWithin } from "./read-within.ts";
import { readYear } from "./read-year.ts";
import type { Reader } from "./reading.ts";

/** Every reader of dates and the words it can start at. */
const STARTS: readonly { reader: Reader; words: Iterable<string>; digits?: boolean; quantity?: boolean }[] = [
  { reader: readNumericDate, words: [], digits: true },
  { reader: readDayDate, words: [...ORDINALS.keys(), ...TENS.keys()], digits: true },
  { reader: readMonthDate, words: MONTHS.keys() },
  { reader: readWeekday, words: [...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()] },
  {
    reader: readYear,
    words: [...ONES.keys(), ...TENS.keys(), ...ORDINALS.keys(), ..."the fiscal year '".split(" ")],
    digits: true,
  },
  { reader: readRelative, words: [...POINTERS.keys(), "the", "these", "recent"], quantity: true },
  {
    reader: readDeictic,
    words:
      "yesterday today tonight tomorrow overnight the these at day to right just more now currently nowadays recently lately soon".split(
        " ",
      ),
  },
  { reader: readSeason, words: [...SEASONS.keys(), "the"] },
  { reader: readQuarter, words: [...ORDINALS.keys(), "q", "h", "the", "fiscal", "last", "final"], digits: true },
  { reader: readHoliday, words: HOLIDAY_STARTS },
  { reader: readTheUnit, words: ["the"] },
  { reader: readPeriodAgain, words: ["the", "year"] },
  { reader: readUnitOfEvent, words: ["the"] },
  { reader: readWithin, words: ["within"] },
  { reader: readPart, words: [...PART_WORDS, ...PARTS_OF_DAY, ...ONES.keys(), "the", "year"], digits: true },
  {
    reader: readNth,
    words: [...ORDINALS.keys(), ...TENS.keys(), "the", "week", "month", "last", "final"],
    digits: true,
  },
  {
    reader: readOffset,
    words: [...TIME_UNITS.keys(), ...ONES.keys(), ..."the a an another half some few couple".split(" ")],
    quantity: true,
  },
];

const BY_WORD: ReadonlyMap<string, readonly Reader[]> = groupByWord();
const AT_DIGITS = STARTS.filter((one) => one.digits === true).map((one) => one.reader);
const AT_QUANTITY = STARTS.filter((one) => one.quantity === true).map((one) => one.reader);
const NONE: readonly Reader[] = [];

/** The readers that can start at word `at`, in order of preference. */
export function readersAt(scan: Parameters<Reader>[0], at: number): readonly Reader[] {
  const word = wordAt(scan.words, at);
  const own = word.kind === "digits" ? AT_DIGITS : (BY_WORD.get(word.low) ?? NONE);
  return scan.quantities.has(at) ? [...own, ...AT_QUANTITY.filter((reader) => !own.includes(reader))] : own;
}

function groupByWord(): ReadonlyMap<string, readonly Reader[]> {
  const groups = new Map<string, Reader[]>();
  for (const { reader, words } of STARTS) {
    for (const word of words) {
      const group = groups.get(word);
      if (group === undefined) groups.set(word, [reader]);
      else if (!group.includes(reader)) group.push(reader);
    }
  }
  return groups;
}
