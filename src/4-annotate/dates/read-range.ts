import { isDash, type Word, wordAt } from "../numbers/scan-words.ts";
import { readDate } from "./read-date.ts";
import { readDayNumber } from "./read-date-parts.ts";
import { type DateReading, dateReading, type Scan } from "./reading.ts";
import { type CalendarWhen, calendarWhen, type When } from "./when.ts";

const JOINTS = new Set("to through until till thru".split(" "));

/** "from 3 March to 5 April", "between Monday and Wednesday", "May to September 2015", "January 12 - 14"; else the single date. */
export function readRange(scan: Scan, at: number): DateReading | null {
  const { words } = scan;
  const lead = wordAt(words, at).low;
  const isLed = lead === "from" || lead === "between";
  const start = isLed ? at + 1 : at;
  const one = readEnd(scan, start) ?? (isLed ? readBareDay(scan, start) : null);
  if (one !== null && !isLed && one.when.of === "unit" && one.when.unit === "week")
    return readDaysOfWeek(scan, one) ?? one;
  if (one === null) return isLed ? null : readDate(scan, start);
  const joined = joinEnd(scan, one, lead);
  if (joined !== null) return isLed ? { ...joined, first: at } : joined;
  if (!isLed) return one;
  return one.when.of === "range" || one.when.of === "years" ? { ...one, first: at } : null;
}

/** "last week from Monday to Wednesday". */
function readDaysOfWeek(scan: Scan, week: DateReading): DateReading | null {
  const lead = wordAt(scan.words, week.last).low;
  const days = lead === "from" || lead === "between" ? readRange(scan, week.last) : null;
  if (days?.when.of !== "range" || days.when.from.of !== "weekday") return null;
  return dateReading(week.first, days.last, { of: "inside", part: days.when, whole: week.when });
}

function joinEnd(scan: Scan, one: DateReading, lead: string): DateReading | null {
  const { words } = scan;
  if (one.also !== undefined || one.when.of === "range" || one.when.of === "offset") return null;
  const bare = one.when.of === "calendar" && one.when.month === null && one.when.weekday === null;
  const joint = wordAt(words, one.last);
  const isJoint = JOINTS.has(joint.low) || isDash(joint) || (lead === "between" && joint.low === "and");
  if (!isJoint || isOpenDash(words, one.last)) return null;
  const start = one.last + 1;
  const other =
    readEnd(scan, wordAt(words, start).low === "the" && readEnd(scan, start) === null ? start + 1 : start) ??
    readPresent(scan, start) ??
    (bare ? null : readDayOfFirst(scan, one.when, start));
  if (other === null || other.also !== undefined || other.when.of === "range" || other.when.of === "stretch")
    return null;
  return dateReading(one.first, other.last, {
    of: "range",
    from: inherit(one.when, other.when),
    to: lend(one.when, other.when),
  });
}

/** A date that can bound a range. */
function readEnd(scan: Scan, at: number): DateReading | null {
  const date = readDate(scan, at);
  return date === null || (date.when.of === "reference" && date.when.to !== "present") ? null : date;
}

/** "to date", "to the present". */
function readPresent(scan: Scan, at: number): DateReading | null {
  const { words } = scan;
  const article = wordAt(words, at).low === "the" ? at + 1 : at;
  const word = wordAt(words, article).low;
  const isPresent = (word === "date" && article === at) || (word === "present" && article === at + 1);
  return isPresent ? dateReading(at, article + 1, { of: "reference", to: "present" }) : null;
}

/** "from 4 to January 22": the first day takes the month of the second. */
function readBareDay(scan: Scan, at: number): DateReading | null {
  const day = readDayNumber(scan.words, at);
  return day === null ? null : dateReading(at, day.last, calendarWhen({ day: day.value }));
}

/** "April 9th through the 17th". */
function readDayOfFirst(scan: Scan, one: When, at: number): DateReading | null {
  if (one.of !== "calendar" || one.day === null) return null;
  const start = wordAt(scan.words, at).low === "the" ? at + 1 : at;
  const day = readDayNumber(scan.words, start);
  return day === null ? null : dateReading(start, day.last, calendarWhen({ ...one, day: day.value, weekday: null }));
}

/** A dash with blanks on one side only, or between a date and its comment, joins nothing. */
function isOpenDash(words: readonly Word[], at: number): boolean {
  const dash = wordAt(words, at);
  if (!isDash(dash)) return false;
  return dash.glued !== wordAt(words, at + 1).glued || dash.low === "—";
}

/** What the first end leaves unsaid it shares with the second: "May to September 2015", "3 to 5 March". */
function inherit(from: When, to: When): When {
  if (from.of === "part") return { ...from, whole: inherit(from.whole, to) };
  if (from.of === "fraction" && to.of === "fraction" && from.year === null) return { ...from, year: to.year };
  if (from.of !== "calendar" || to.of !== "calendar" || from.turn !== null) return from;
  const month = from.month ?? (from.year === null ? to.month : null);
  if (from.year !== null || to.year === null) return { ...from, month };
  const isLater =
    month !== null &&
    to.month !== null &&
    (month > to.month || (month === to.month && (from.day ?? 0) > (to.day ?? 31)));
  return { ...from, month, year: isLater ? to.year - 1 : to.year };
}

/** "5 March 2015 to 7 April": the second end is in the first one's year, or the next. */
function lend(from: When, to: When): When {
  if (from.of !== "calendar" || to.of !== "calendar" || to.year !== null || from.year === null || to.month === null)
    return to;
  const isEarlier = from.month !== null && to.month < from.month;
  const lent: CalendarWhen = { ...to, year: isEarlier ? from.year + 1 : from.year };
  return lent;
}
