import { type Word, wordAt } from "../numbers/scan-words.ts";
import { PARTS_OF_DAY, SEASONS, TIME_UNITS } from "./calendar-words.ts";
import { POINTERS, type Pointer } from "./pointers.ts";
import { readOneUnit } from "./read-counted-unit.ts";
import { readDayNumber, readMonth } from "./read-date-parts.ts";
import { readHolidayName } from "./read-holiday.ts";
import { readPointedUnit } from "./read-pointed-unit.ts";
import { readWeekdayName } from "./read-weekday.ts";
import { dateReading, type Reading, type Scan } from "./reading.ts";
import { calendarWhen, type Turn } from "./when.ts";

const BEFORE_VERB = new Set("will would could can may might must should to not t cannot did".split(" "));
const FISCAL = new Set(["fiscal", "full", "calendar"]);

/** "last week", "this Friday", "the past three months", "next March", "the following day", "that night", "recent days". */
export function readRelative(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  if (scan.quantities.has(at)) return readCountBeforePointer(scan, at);
  if (isVerbLast(words, at)) return null;
  const hasArticle = wordAt(words, at).low === "the" || wordAt(words, at).low === "these";
  let start = hasArticle ? at + 1 : at;
  const low = wordAt(words, start).low;
  if (low === "recent") return readRecent(words, at, start + 1);
  if (low === "weekend" && wordAt(words, at).low === "the") return dateReading(at, at + 2, { of: "weekend" });
  let pointer = POINTERS.get(low);
  if (pointer === undefined) return null;
  const next = POINTERS.get(wordAt(words, start + 1).low);
  if (low === "this" && next !== undefined && next.turn !== "this") {
    pointer = next.turn === "last" ? { ...next, turn: "past" } : next;
    start++;
  } else if ((low === "this" || low === "that") && wordAt(words, start + 1).low === "same") {
    pointer = { shift: 0, base: "text", turn: "this" };
    start++;
  }
  return readPointed(scan, at, start + 1, pointer, hasArticle);
}

function readPointed(scan: Scan, first: number, at: number, pointer: Pointer, hasArticle: boolean): Reading | null {
  const { words } = scan;
  const stretch = readCountedStretch(scan, first, at, pointer);
  if (stretch !== null) return stretch;
  const isFiscal = FISCAL.has(wordAt(words, at).low);
  const unit = TIME_UNITS.get(wordAt(words, isFiscal ? at + 1 : at).low);
  if (unit !== undefined)
    return readPointedUnit(words, first, isFiscal ? at + 1 : at, unit, pointer, hasArticle && !isFiscal);
  if (PARTS_OF_DAY.has(wordAt(words, at).low)) {
    const { shift, base } = pointer;
    return pointer.turn === "past" ? null : dateReading(first, at + 1, { of: "unit", unit: "day", shift, base });
  }
  return readPointedName(words, first, at, pointer);
}

/** "the past three months", "the next 12 to 18 months", "the last few weeks". */
function readCountedStretch(scan: Scan, first: number, at: number, pointer: Pointer): Reading | null {
  const counted = readOneUnit(scan, at);
  if (counted === null || pointer.shift === 0) return null;
  const { unit, count, last } = counted;
  return dateReading(first, last, { of: "stretch", unit, count: count.high ?? count.low, sign: pointer.shift });
}

/** "three previous weeks", "the two coming years". */
function readCountBeforePointer(scan: Scan, at: number): Reading | null {
  const found = scan.quantities.get(at);
  const count = found?.quantity.high ?? null;
  if (found === undefined || count === null || found.quantity.unit !== null) return null;
  const pointer = POINTERS.get(wordAt(scan.words, found.last).low);
  const unit = TIME_UNITS.get(wordAt(scan.words, found.last + 1).low);
  if (pointer === undefined || unit === undefined || !unit.plural || pointer.shift === 0) return null;
  return dateReading(at, found.last + 2, {
    of: "stretch",
    unit: unit.unit,
    count: count * unit.times,
    sign: pointer.shift,
  });
}

/** "last Friday", "next March", "this summer", "last Christmas", "last Oct. 23". */
function readPointedName(words: readonly Word[], first: number, at: number, pointer: Pointer): Reading | null {
  const weekday = readWeekdayName(words, at);
  if (weekday !== null) {
    return dateReading(first, weekday.last, { of: "weekday", weekday: weekday.weekday, turn: pointer.turn });
  }
  const turn: Turn = pointer.turn === "past" ? "last" : pointer.turn === "coming" ? "next" : pointer.turn;
  const month = readMonth(words, at);
  if (month !== null && pointer.base === "publication" && !isVerbBehindThis(wordAt(words, at), pointer)) {
    const day = readDayNumber(words, month.last);
    const last = day?.last ?? (month.last > at + 1 ? month.last - 1 : month.last);
    return dateReading(first, last, calendarWhen({ month: month.value, day: day?.value ?? null, turn }));
  }
  const season = SEASONS.get(wordAt(words, at).low);
  if (season !== undefined) return dateReading(first, at + 1, { of: "season", season, year: null, turn });
  const holiday = readHolidayName(words, at);
  return holiday === null
    ? null
    : dateReading(first, holiday.last, { of: "holiday", holiday: holiday.holiday, year: null, turn });
}

/** "this may be". */
function isVerbBehindThis({ raw, low }: Word, pointer: Pointer): boolean {
  return pointer.turn === "this" && raw === low && (low === "may" || low === "march" || low === "mar");
}

/** "will last two hours". */
function isVerbLast(words: readonly Word[], at: number): boolean {
  return wordAt(words, at).low === "last" && BEFORE_VERB.has(wordAt(words, at - 1).low);
}

/** "recent days", "recent years": up to publication, from no stated day. */
function readRecent(words: readonly Word[], first: number, at: number): Reading | null {
  const unit = TIME_UNITS.get(wordAt(words, at).low);
  if (unit === undefined || !unit.plural || unit.clock) return null;
  return dateReading(first, at + 1, { of: "stretch", unit: unit.unit, count: null, sign: -1 });
}
