import { isDash, type Word, wordAt } from "../numbers/scan-words.ts";
import { type Part, readDayNumber, readMonth, readYearTail } from "./read-date-parts.ts";
import { dateReading, type Reading, type Scan } from "./reading.ts";
import { type CalendarWhen, calendarWhen } from "./when.ts";

const JOINTS = new Set(["to", "through", "until", "till"]);
const LEADS_BARE_DAY = new Set("on by until till since from for".split(" "));
const POINTERS = new Set("last this next the previous".split(" "));
const AFTER_BARE_DAY = new Set(", . ; : ) ? !".split(" "));

/** "9 October 2015", "the 9th of October", "05-Aug-2016", "3-5 March", "18 and 19 June"; "on the 9th" alone. */
export function readDayDate(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  if (isTailOfNumber(words, at)) return null;
  const day = readDayNumber(words, at);
  if (day === null) return null;
  const own = readMonthBehind(words, day.last);
  if (own !== null) return dateReading(at, own.last, calendarWhen({ ...own.parts, day: day.value }));
  const joint = wordAt(words, day.last);
  const isList = joint.low === "and" || joint.low === "or" || joint.low === "&";
  if (isList || isDash(joint) || JOINTS.has(joint.low)) {
    const start = wordAt(words, day.last + 1).low === "the" ? day.last + 2 : day.last + 1;
    const second = readDayNumber(words, start);
    const shared = second === null ? null : readMonthBehind(words, second.last);
    if (second !== null && shared !== null) {
      const from = calendarWhen({ ...shared.parts, day: day.value });
      const to = calendarWhen({ ...shared.parts, day: second.value });
      const isRange = !isList || isBetween(words, at);
      if (isRange) return dateReading(at, shared.last, { of: "range", from, to });
      return { ...dateReading(at, day.last, from), also: [dateReading(start, shared.last, to)] };
    }
  }
  return readBareDay(words, at, day.value, day.last);
}

interface MonthBehind {
  last: number;
  parts: Partial<CalendarWhen>;
}

function readMonthBehind(words: readonly Word[], at: number): MonthBehind | null {
  const joint = wordAt(words, at);
  let start = at;
  if (joint.low === "of") start = wordAt(words, at + 1).low === "the" ? at + 2 : at + 1;
  else if (joint.glued && (isDash(joint) || joint.low === "/" || joint.low === ".")) start = at + 1;
  const month = readMonth(words, start);
  if (month === null || (wordAt(words, start).low === "may" && wordAt(words, start).raw === "may" && start === at))
    return null;
  const joined = wordAt(words, month.last);
  const isGlued = joined.glued && (isDash(joined) || joined.low === "/") && wordAt(words, month.last + 1).glued;
  const year = readYearTail(words, isGlued ? month.last + 1 : month.last) ?? readShortYear(words, month.last);
  const last = year?.last ?? (wordAt(words, month.last - 1).low === "." ? month.last - 1 : month.last);
  return { last, parts: { month: month.value, year: year?.value ?? null } };
}

/** "4 JAN 90 (DPA)": two figures are the year in a dateline. */
function readShortYear(words: readonly Word[], at: number): Part | null {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1);
  const isClosed = next.kind === "break" || next.low === "(" || next.low === ")" || (isDash(next) && !next.glued);
  if (word.kind !== "digits" || word.low.length !== 2 || !isClosed) return null;
  const value = Number(word.low);
  return { value: value < 50 ? 2000 + value : 1900 + value, last: at + 1 };
}

/** "on the 9th", where no noun follows that it could number; "the 20th of next month". */
function readBareDay(words: readonly Word[], at: number, day: number, last: number): Reading | null {
  const isOrdinal = last > at + 1 || wordAt(words, at).kind === "letters";
  if (isOrdinal && isOfMonth(words, last)) return dateReading(at, last, calendarWhen({ day }));
  const lead = wordAt(words, at - 1).low === "the" ? at - 2 : at - 1;
  if (!LEADS_BARE_DAY.has(wordAt(words, lead).low) || wordAt(words, at).kind !== "digits" || last !== at + 2)
    return null;
  const next = wordAt(words, last);
  return next.kind === "break" || AFTER_BARE_DAY.has(next.low) ? dateReading(at, last, calendarWhen({ day })) : null;
}

/** "of next month", "this month"; the month itself is read behind the day. */
function isOfMonth(words: readonly Word[], at: number): boolean {
  const start = wordAt(words, at).low === "of" ? at + 1 : at;
  return POINTERS.has(wordAt(words, start).low) && wordAt(words, start + 1).low === "month";
}

function isBetween(words: readonly Word[], at: number): boolean {
  return wordAt(words, wordAt(words, at - 1).low === "the" ? at - 2 : at - 1).low === "between";
}

/** "6,107.31 August": the figures before belong to it. */
function isTailOfNumber(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1);
  if (!wordAt(words, at).glued || before.kind !== "mark") return wordAt(words, at).glued && before.kind === "letters";
  return ".,/$€£:".includes(before.low) && before.glued && wordAt(words, at - 2).kind === "digits"
    ? true
    : "$€£".includes(before.low);
}
