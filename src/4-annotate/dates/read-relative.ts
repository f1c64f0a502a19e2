import { isCapital, isDash, type Word, wordAt } from "../numbers/scan-words.ts";
import { PARTS_OF_DAY, SEASONS, TIME_UNITS, type TimeUnit } from "./calendar-words.ts";
import { readCountedUnit } from "./read-counted-unit.ts";
import { readDayNumber, readMonth } from "./read-date-parts.ts";
import { readHolidayName } from "./read-holiday.ts";
import { readWeekdayName } from "./read-weekday.ts";
import { dateReading, type Reading, type Scan } from "./reading.ts";
import { type Base, calendarWhen, type Turn, type When } from "./when.ts";

interface Pointer {
  shift: -1 | 0 | 1;
  base: Base;
  turn: Turn | "coming" | "past";
}

const POINTERS: ReadonlyMap<string, Pointer> = new Map([
  ["last", { shift: -1, base: "publication", turn: "last" }],
  ["past", { shift: -1, base: "publication", turn: "past" }],
  ["latest", { shift: -1, base: "publication", turn: "last" }],
  ["this", { shift: 0, base: "publication", turn: "this" }],
  ["current", { shift: 0, base: "publication", turn: "this" }],
  ["next", { shift: 1, base: "publication", turn: "next" }],
  ["coming", { shift: 1, base: "publication", turn: "coming" }],
  ["upcoming", { shift: 1, base: "publication", turn: "coming" }],
  ["previous", { shift: -1, base: "text", turn: "last" }],
  ["preceding", { shift: -1, base: "text", turn: "last" }],
  ["prior", { shift: -1, base: "text", turn: "last" }],
  ["following", { shift: 1, base: "text", turn: "next" }],
  ["same", { shift: 0, base: "text", turn: "this" }],
  ["that", { shift: 0, base: "text", turn: "this" }],
]);

const BEFORE_VERB = new Set("will would could can may might must should to not t cannot did".split(" "));

/** "last week", "this Friday", "the past three months", "next March", "the following day", "that night", "recent days". */
export function readRelative(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  if (isVerbLast(words, at)) return null;
  const article = wordAt(words, at).low === "the" || wordAt(words, at).low === "these" ? 1 : 0;
  let start = at + article;
  const low = wordAt(words, start).low;
  if (low === "recent") return readRecent(words, at, start + 1);
  if (low === "weekend" && article === 1 && wordAt(words, at).low === "the") return readTheWeekend(words, at);
  let pointer = POINTERS.get(low);
  if (pointer === undefined) return null;
  let last = pointer;
  const next = POINTERS.get(wordAt(words, start + 1).low);
  if (low === "this" && next !== undefined && next.turn !== "this") {
    pointer = next.turn === "last" ? { ...next, turn: "past" } : next;
    last = pointer;
    start++;
  } else if ((low === "this" || low === "that") && wordAt(words, start + 1).low === "same") {
    start++;
    last = { shift: 0, base: "text", turn: "this" };
  }
  return readPointed(scan, at, start + 1, last, article === 1 || (low !== "last" && last.turn === "past"));
}

function readPointed(scan: Scan, first: number, at: number, pointer: Pointer, article: boolean): Reading | null {
  const { words } = scan;
  const stretch = readCountedStretch(scan, first, at, pointer);
  if (stretch !== null) return stretch;
  const fiscal =
    wordAt(words, at).low === "fiscal" || wordAt(words, at).low === "full" || wordAt(words, at).low === "calendar";
  const unit = TIME_UNITS.get(wordAt(words, fiscal ? at + 1 : at).low);
  if (unit !== undefined) return readPointedUnit(words, first, fiscal ? at + 1 : at, unit, pointer, article);
  if (PARTS_OF_DAY.has(wordAt(words, at).low)) {
    return pointer.turn === "past" ? null : dateReading(first, at + 1, unitWhen("day", pointer));
  }
  return readPointedName(words, first, at, pointer);
}

/** "the past three months", "the next 12 to 18 months", "the last few weeks". */
function readCountedStretch(scan: Scan, first: number, at: number, pointer: Pointer): Reading | null {
  const counted = readCountedUnit(scan, at);
  if (counted === null || pointer.shift === 0 || pointer.turn === "this") return null;
  const { unit, count, last } = counted;
  return dateReading(first, last, { of: "stretch", unit, count: count.high ?? count.low, sign: pointer.shift });
}

function readPointedUnit(
  words: readonly Word[],
  first: number,
  at: number,
  unit: TimeUnit,
  pointer: Pointer,
  article: boolean,
): Reading | null {
  if (isDash(wordAt(words, at + 1)) && wordAt(words, at + 1).glued) return null;
  if (unit.clock || isTitle(words, at)) return null;
  const isRate =
    unit.plural &&
    !(
      pointer.turn === "coming" ||
      pointer.turn === "past" ||
      (pointer.turn === "last" && article) ||
      (pointer.turn === "next" && article)
    );
  if (isRate) return null;
  if (unit.plural) {
    return pointer.base === "text"
      ? null
      : dateReading(first, at + 1, { of: "stretch", unit: unit.unit, count: null, sign: pointer.shift === 1 ? 1 : -1 });
  }
  const isNight = wordAt(words, at).low === "night";
  if (unit.unit === "day" && !isNight) {
    if (pointer.turn === "past") return null;
    if (pointer.turn === "last")
      return pointer.base === "text" ? dateReading(first, at + 1, unitWhen("day", pointer)) : null;
    if (pointer.turn === "next") return dateReading(first, at + 1, unitWhen("day", { ...pointer, base: "text" }));
    return pointer.base === "text" ? dateReading(first, at + 1, unitWhen("day", pointer)) : null;
  }
  const isStretch = pointer.base === "publication" && unit.unit !== "weekend" && unit.unit !== "quarter" && !isNight;
  if (isStretch && (pointer.turn === "past" || (article && (pointer.turn === "last" || pointer.turn === "next")))) {
    return dateReading(first, at + 1, {
      of: "stretch",
      unit: unit.unit,
      count: unit.times,
      sign: pointer.shift === 1 ? 1 : -1,
    });
  }
  return dateReading(first, at + 1, unitWhen(unit.unit, pointer));
}

/** "last Friday", "next March", "this summer", "last Christmas", "last Oct. 23". */
function readPointedName(words: readonly Word[], first: number, at: number, pointer: Pointer): Reading | null {
  const weekday = readWeekdayName(words, at);
  if (weekday !== null) {
    return dateReading(first, weekday.last, { of: "weekday", weekday: weekday.weekday, turn: pointer.turn });
  }
  const turn: Turn = pointer.turn === "past" ? "last" : pointer.turn === "coming" ? "next" : pointer.turn;
  const month = readMonth(words, at);
  if (month !== null && !isVerbAfterThat(words, at, pointer)) {
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

/** "will last two hours". */
function isVerbLast(words: readonly Word[], at: number): boolean {
  return wordAt(words, at).low === "last" && BEFORE_VERB.has(wordAt(words, at - 1).low);
}

/** "this may be", "that March". */
function isVerbAfterThat(words: readonly Word[], at: number, pointer: Pointer): boolean {
  return (
    pointer.base === "text" ||
    (wordAt(words, at).low === wordAt(words, at).raw &&
      /^(?:may|march|mar)$/.test(wordAt(words, at).low) &&
      pointer.turn === "this")
  );
}

/** "recent days", "recent years": up to publication, from no stated day. */
function readRecent(words: readonly Word[], first: number, at: number): Reading | null {
  const unit = TIME_UNITS.get(wordAt(words, at).low);
  if (unit === undefined || !unit.plural || unit.clock) return null;
  return dateReading(first, at + 1, { of: "stretch", unit: unit.unit, count: null, sign: -1 });
}

function readTheWeekend(words: readonly Word[], at: number): Reading | null {
  return isDash(wordAt(words, at + 2))
    ? null
    : dateReading(at, at + 2, { of: "unit", unit: "weekend", shift: 0, base: "publication" });
}

/** "This Week", the name of a broadcast: both words with a capital. */
function isTitle(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at);
  return isCapital(word) && word.raw !== word.raw.toUpperCase();
}

function unitWhen(unit: TimeUnit["unit"], pointer: Pointer): When {
  return { of: "unit", unit, shift: pointer.shift, base: pointer.base };
}
