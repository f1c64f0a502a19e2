import { readOrdinalNumber } from "../numbers/read-ordinal.ts";
import { wordAt } from "../numbers/scan-words.ts";
import { TIME_UNITS } from "./calendar-words.ts";
import { readCountedUnit } from "./read-counted-unit.ts";
import { readWeekdayName } from "./read-weekday.ts";
import { dateReading, type ReadDate, type Reading, type Scan } from "./reading.ts";
import { calendarWhen, type When } from "./when.ts";

const WEEK_JOINTS = new Set("beginning starting commencing ending".split(" "));

/** "the first week of October", "the last three months of 2015", "the second Monday in June", "the week of 3 May", "the first half of March". */
export function readNth(scan: Scan, at: number, readDate: ReadDate): Reading | null {
  const { words } = scan;
  const start = wordAt(words, at).low === "the" ? at + 1 : at;
  const noun = wordAt(words, start).low;
  if (noun === "week" || noun === "month") return readPeriodOf(scan, at, start, readDate);
  const isLast = wordAt(words, start).low === "last" || wordAt(words, start).low === "final";
  const ordinal = isLast ? { value: -1, last: start + 1 } : readOrdinalNumber(words, start);
  if (ordinal === null) return null;
  const weekday = readWeekdayName(words, ordinal.last);
  if (weekday !== null && !weekday.isShort) {
    const whole = readWhole(scan, weekday.last, readDate);
    return whole === null
      ? null
      : dateReading(at, whole.last, {
          of: "nth-weekday",
          number: ordinal.value,
          weekday: weekday.weekday,
          whole: whole.when,
        });
  }
  const counted = readCountedUnit(scan, ordinal.last);
  const unit = TIME_UNITS.get(wordAt(words, ordinal.last).low);
  const isHalf = wordAt(words, ordinal.last).low === "half" && (ordinal.value === 1 || ordinal.value === 2 || isLast);
  if (counted === null && (unit === undefined || unit.clock) && !isHalf) return null;
  const whole = readWhole(scan, counted?.last ?? ordinal.last + 1, readDate);
  if (whole === null) return null;
  if (isHalf)
    return dateReading(at, whole.last, {
      of: "part",
      part: ordinal.value === 1 ? "first-half" : "second-half",
      whole: whole.when,
    });
  const count = counted === null ? 1 : Math.round(counted.count.low);
  const kind = counted?.unit ?? unit?.unit ?? "day";
  return dateReading(at, whole.last, { of: "nth", number: ordinal.value, count, unit: kind, whole: whole.when });
}

/** "of October", "in 2015", "of the year", "of this month". */
function readWhole(scan: Scan, at: number, readDate: ReadDate): { when: When; last: number } | null {
  const { words } = scan;
  const joint = wordAt(words, at).low;
  if (joint === "last" || joint === "this" || joint === "next") {
    const period = readDate(scan, at);
    return period?.when.of === "unit" ? { when: period.when, last: period.last } : null;
  }
  if (joint !== "of" && joint !== "in") return null;
  const unit = wordAt(words, at + 1).low === "the" ? TIME_UNITS.get(wordAt(words, at + 2).low) : undefined;
  if (unit !== undefined && !unit.plural && !unit.clock && unit.unit !== "day") {
    return { when: { of: "unit", unit: unit.unit, shift: 0, base: "publication" }, last: at + 3 };
  }
  const date = readDate(scan, at + 1);
  return date === null || date.when.of === "reference" || date.when.of === "open"
    ? null
    : { when: date.when, last: date.last };
}

/** "the week of 3 May", "the week beginning 3 May", "the week of the 18th", "the month of March". */
function readPeriodOf(scan: Scan, first: number, at: number, readDate: ReadDate): Reading | null {
  const { words } = scan;
  const joint = wordAt(words, at + 1).low;
  const isMonth = wordAt(words, at).low === "month";
  if (joint !== "of" && (isMonth || !WEEK_JOINTS.has(joint))) return null;
  const start = wordAt(words, at + 2).low === "on" ? at + 3 : at + 2;
  const date = readDate(scan, start);
  if (isMonth) return date?.when.of === "calendar" && date.precision === "month" ? { ...date, first } : null;
  if (date !== null)
    return date.precision === "day" ? dateReading(first, date.last, { of: "week-of", day: date.when }) : null;
  const ordinal = wordAt(words, start).low === "the" ? readOrdinalNumber(words, start + 1) : null;
  if (ordinal === null || ordinal.value > 31) return null;
  return dateReading(first, ordinal.last, { of: "week-of", day: calendarWhen({ day: ordinal.value }) });
}
