import { isCapital, type Word, wordAt } from "../numbers/scan-words.ts";
import { readYearTail } from "./read-date-parts.ts";
import { dateReading, type Reading, type Scan } from "./reading.ts";
import type { Holiday } from "./when.ts";

/** Holidays whose day is certain everywhere they are kept; those of the moon and of several churches are left out. */
const HOLIDAYS: readonly [string, Holiday][] = [
  ["christmas eve", { month: 12, day: 24 }],
  ["christmas day", { month: 12, day: 25 }],
  ["christmas", { month: 12, day: 25 }],
  ["boxing day", { month: 12, day: 26 }],
  ["new year 's eve", { month: 12, day: 31 }],
  ["new year eve", { month: 12, day: 31 }],
  ["new year 's day", { month: 1, day: 1 }],
  ["new year day", { month: 1, day: 1 }],
  ["new year 's", { month: 1, day: 1 }],
  ["valentine 's day", { month: 2, day: 14 }],
  ["international women 's day", { month: 3, day: 8 }],
  ["st patrick 's day", { month: 3, day: 17 }],
  ["saint patrick 's day", { month: 3, day: 17 }],
  ["earth day", { month: 4, day: 22 }],
  ["may day", { month: 5, day: 1 }],
  ["juneteenth", { month: 6, day: 19 }],
  ["bastille day", { month: 7, day: 14 }],
  ["halloween", { month: 10, day: 31 }],
  ["armistice day", { month: 11, day: 11 }],
  ["martin luther king day", { month: 1, weekday: 1, number: 3 }],
  ["presidents ' day", { month: 2, weekday: 1, number: 3 }],
  ["memorial day", { month: 5, weekday: 1, number: -1 }],
  ["father 's day", { month: 6, weekday: 7, number: 3 }],
  ["labor day", { month: 9, weekday: 1, number: 1 }],
  ["thanksgiving day", { month: 11, weekday: 4, number: 4 }],
  ["thanksgiving", { month: 11, weekday: 4, number: 4 }],
];

const BY_FIRST_WORD: ReadonlyMap<string, readonly { words: string[]; holiday: Holiday }[]> = groupByFirstWord();

export const HOLIDAY_STARTS: readonly string[] = [...BY_FIRST_WORD.keys()];

const NOT_A_DAY_AFTER = new Set("island tree trees bombing carol market lights".split(" "));

/** "Christmas", "New Year's Eve 2014", "Thanksgiving Day". */
export function readHoliday(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const found = readHolidayName(words, at);
  if (found === null || NOT_A_DAY_AFTER.has(wordAt(words, found.last).low)) return null;
  const year = readYearTail(words, found.last);
  return dateReading(at, year?.last ?? found.last, {
    of: "holiday",
    holiday: found.holiday,
    year: year?.value ?? null,
    turn: null,
  });
}

export function readHolidayName(words: readonly Word[], at: number): { holiday: Holiday; last: number } | null {
  const candidates = BY_FIRST_WORD.get(wordAt(words, at).low);
  if (candidates === undefined) return null;
  const found = candidates.find((one) => one.words.every((word, index) => wordAt(words, at + index).low === word));
  if (found === undefined || (wordAt(words, at).low === "may" && !isCapital(wordAt(words, at)))) return null;
  return { holiday: found.holiday, last: at + found.words.length };
}

function groupByFirstWord() {
  const groups = new Map<string, { words: string[]; holiday: Holiday }[]>();
  for (const [name, holiday] of HOLIDAYS) {
    const words = name.split(" ");
    const first = words[0] ?? "";
    groups.set(first, [...(groups.get(first) ?? []), { words, holiday }]);
  }
  return groups;
}
