import { readOrdinalNumber } from "../numbers/read-ordinal.ts";
import { isCapital, type Word, wordAt } from "../numbers/scan-words.ts";
import { SHORT_WEEKDAYS, WEEKDAYS } from "./calendar-words.ts";
import { readDayNumber } from "./read-date-parts.ts";
import { readDayDate } from "./read-day-date.ts";
import { readMonthDate } from "./read-month-date.ts";
import { readNumericDate } from "./read-numeric-date.ts";
import { dateReading, longer, type Reading, type Scan } from "./reading.ts";
import { type CalendarWhen, calendarWhen, type When } from "./when.ts";

/** Names that hold a weekday and are no day of this week. */
const NAME_BEFORE = new Set(
  "black good bloody super cyber ash palm holy shrove maundy casual easter girl freaky".split(" "),
);
const NAME_AFTER = new Set("times telegraph mirror express herald mail star tribune sport review".split(" "));
const SHORT_AND_SAFE = new Set("tues thurs thur tue thu fri".split(" "));

/** "Friday", "Fri.", "Friday, 9 October 2015", "Friday the 9th". */
export function readWeekday(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const day = readWeekdayName(words, at);
  if (day === null) return null;
  const dated = readDateBehind(scan, at, day);
  if (dated !== null) return dated;
  if (day.isShort && !isSafeShort(words, at)) return null;
  if (
    NAME_BEFORE.has(wordAt(words, at - 1).low) ||
    (NAME_AFTER.has(wordAt(words, at + 1).low) && isCapital(wordAt(words, at + 1)))
  )
    return null;
  return dateReading(at, day.last, { of: "weekday", weekday: day.weekday, turn: null });
}

interface WeekdayName {
  weekday: number;
  last: number;
  isShort: boolean;
}

export function readWeekdayName(words: readonly Word[], at: number): WeekdayName | null {
  const word = wordAt(words, at);
  const full = WEEKDAYS.get(word.low);
  if (full !== undefined) return { weekday: full, last: at + 1, isShort: false };
  const short = SHORT_WEEKDAYS.get(word.low);
  if (short === undefined) return null;
  const stop = wordAt(words, at + 1);
  return { weekday: short, last: stop.low === "." && stop.glued ? at + 2 : at + 1, isShort: true };
}

/** The date that the weekday stands before; the two must be one expression. */
function readDateBehind(scan: Scan, at: number, day: WeekdayName): Reading | null {
  const { words } = scan;
  let start = day.last;
  if (wordAt(words, start).low === "(") return readDateInBrackets(scan, at, day);
  if (wordAt(words, start).low === ",") start++;
  if (wordAt(words, start).low === "the") {
    const ordinal = readDayDate(scan, start + 1);
    if (ordinal !== null) return withWeekday(at, ordinal, day.weekday);
    const bare = readDayNumber(words, start + 1);
    const isOrdinal = bare !== null && (wordAt(words, start + 1).kind === "letters" || bare.last === start + 3);
    return isOrdinal ? dateReading(at, bare.last, calendarWhen({ day: bare.value, weekday: day.weekday })) : null;
  }
  const bareOrdinal = wordAt(words, start).kind === "digits" ? readOrdinalNumber(words, start) : null;
  const date = longer(longer(readMonthDate(scan, start), readDayDate(scan, start)), readNumericDate(scan, start));
  if (date !== null) return withWeekday(at, date, day.weekday);
  const isDay = bareOrdinal !== null && bareOrdinal.value <= 31 && start === day.last;
  return isDay
    ? dateReading(at, bareOrdinal.last, calendarWhen({ day: bareOrdinal.value, weekday: day.weekday }))
    : null;
}

/** "Friday (9 October)". */
function readDateInBrackets(scan: Scan, at: number, day: WeekdayName): Reading | null {
  const start = day.last + 1;
  const date = longer(readMonthDate(scan, start), readDayDate(scan, start));
  if (date === null || date.also !== undefined || wordAt(scan.words, date.last).low !== ")") return null;
  const whole = withWeekday(at, date, day.weekday);
  return whole === null ? null : { ...whole, last: date.last + 1 };
}

function withWeekday(first: number, date: Reading, weekday: number): Reading | null {
  const when = date.when;
  if (when === null) return null;
  const fixed: When | null = when.of === "calendar" ? markWeekday(when, weekday) : when;
  return fixed === null ? null : { ...date, first, when: fixed };
}

/** A weekday belongs to a day, not to a month: "on Friday, March was said to be" is no date. */
function markWeekday(when: CalendarWhen, weekday: number): CalendarWhen | null {
  return when.day === null ? null : { ...when, weekday };
}

/** "Sun", "Sat", "Wed" and "Mon" are words and names: they need a preposition or a full stop. */
function isSafeShort(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  if (SHORT_AND_SAFE.has(word.low)) return isCapital(word) || word.low.length > 3;
  const stop = wordAt(words, at + 1);
  if (!isCapital(word) || word.raw === word.raw.toUpperCase() || isCapital(stop)) return false;
  return wordAt(words, at - 1).low === "on" || (stop.low === "." && stop.glued && word.low !== "sun");
}
