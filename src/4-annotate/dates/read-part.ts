import { isDash, type Word, wordAt } from "../numbers/scan-words.ts";
import { PARTS_OF_DAY, TIME_UNITS } from "./calendar-words.ts";
import { readClock } from "./read-clock.ts";
import { type DateReading, dateReading, type ReadDate, type Reading, type Scan } from "./reading.ts";
import { type PartName, precisionOf, type When } from "./when.ts";

const LEADS: ReadonlyMap<string, PartName> = new Map([
  ["early", "early"],
  ["late", "late"],
  ["mid", "mid"],
  ["earlier", "earlier"],
  ["later", "later"],
]);

const ENDS: ReadonlyMap<string, PartName> = new Map([
  ["end", "end"],
  ["close", "end"],
  ["beginning", "start"],
  ["start", "start"],
  ["middle", "mid"],
  ["remainder", "later"],
  ["rest", "later"],
]);

/** The words that name a part of a period. */
export const PART_WORDS: readonly string[] = [...LEADS.keys(), ...ENDS.keys()];

/** "late March", "the mid-1990s", "earlier this week", "the end of the month", "early Friday", "noon Thursday", "the night of 3 May". */
export function readPart(scan: Scan, at: number, readDate: ReadDate): Reading | null {
  const { words } = scan;
  const article = wordAt(words, at).low === "the";
  const start = article ? at + 1 : at;
  const low = wordAt(words, start).low;
  const lead = LEADS.get(low);
  if (lead !== undefined) return readLed(scan, at, start, lead, article, readDate);
  const end = ENDS.get(low);
  if (end !== undefined) return readEndOf(scan, at, start, end, readDate);
  if (
    PARTS_OF_DAY.has(low) &&
    (article || low === "noon" || low === "midnight" || low === "midday" || low === "dawn")
  ) {
    const of = wordAt(words, start + 1).low === "of" || wordAt(words, start + 1).low === "on" ? start + 2 : start + 1;
    return wholeDay(at, readDate(scan, of));
  }
  if (article || low === "year" || low === "month" || low === "week")
    return low === "year" ? readYearEnd(words, at, start) : null;
  const clock = readClock(words, start);
  if (clock === null) return null;
  const behind = endOfOtherZone(words, clock);
  const joint = wordAt(words, behind).low;
  return wholeDay(at, readDate(scan, joint === "on" || joint === "," || joint === "of" ? behind + 1 : behind));
}

function readLed(
  scan: Scan,
  first: number,
  start: number,
  lead: PartName,
  article: boolean,
  readDate: ReadDate,
): Reading | null {
  const { words } = scan;
  let at = isDash(wordAt(words, start + 1)) && wordAt(words, start + 1).glued ? start + 2 : start + 1;
  if (wordAt(words, at).low === "hours" && wordAt(words, at + 1).low === "of")
    return wholeDay(first, readDate(scan, at + 2));
  const isIn = wordAt(words, at).low === "in" || wordAt(words, at).low === "on";
  if (isIn) at++;
  const unit = readBareUnit(words, at, isIn);
  if (unit !== null) return dateReading(first, unit.last, { of: "part", part: lead, whole: unit.when });
  const date = readDate(scan, at);
  if (date === null || (article && isIn)) return null;
  const precision = precisionOf(date.when);
  if (precision === "day" || date.when.of === "reference" || date.when.of === "range") return wholeDay(first, date);
  if (date.when.of === "part" || date.when.of === "open" || date.when.of === "offset") return null;
  return dateReading(first, date.last, { of: "part", part: lead, whole: date.when });
}

/** "the end of the month", "the beginning of March". */
function readEndOf(scan: Scan, first: number, start: number, part: PartName, readDate: ReadDate): Reading | null {
  const { words } = scan;
  if (wordAt(words, start + 1).low !== "of") return null;
  const unit = readBareUnit(words, start + 2, true);
  if (unit !== null) return dateReading(first, unit.last, { of: "part", part, whole: unit.when });
  const date = readDate(scan, start + 2);
  if (date === null || date.when.of === "part" || date.when.of === "reference") return null;
  return precisionOf(date.when) === "day"
    ? wholeDay(first, date)
    : dateReading(first, date.last, { of: "part", part, whole: date.when });
}

/** "the month" in "the end of the month", "earlier in the week", "later in the day": the current one, or the one last named for days. */
function readBareUnit(words: readonly Word[], at: number, hasLead: boolean): { last: number; when: When } | null {
  if (!hasLead) return null;
  const name = wordAt(words, at).low === "the" ? at + 1 : at;
  const unit = TIME_UNITS.get(wordAt(words, name).low);
  if (unit === undefined || unit.plural || unit.clock || (name === at && unit.unit === "day")) return null;
  return {
    last: name + 1,
    when: { of: "unit", unit: unit.unit, shift: 0, base: unit.unit === "day" ? "text" : "publication" },
  };
}

/** "year end", "the year's end". */
function readYearEnd(words: readonly Word[], first: number, at: number): Reading | null {
  const genitive = wordAt(words, at + 1).low === "'s" || isDash(wordAt(words, at + 1)) ? at + 2 : at + 1;
  if (wordAt(words, genitive).low !== "end") return null;
  const year: When = { of: "unit", unit: "year", shift: 0, base: "publication" };
  return dateReading(first, genitive + 1, { of: "part", part: "end", whole: year });
}

/** "10:35 a.m. (0735 GMT) Friday": the same time in another zone. */
function endOfOtherZone(words: readonly Word[], at: number): number {
  if (wordAt(words, at).low !== "(") return at;
  const clock = readClock(words, at + 1);
  return clock !== null && wordAt(words, clock).low === ")" ? clock + 1 : at;
}

/** Parts of a day are the day: dates are no finer. */
function wholeDay(first: number, date: DateReading | null): Reading | null {
  return date === null || precisionOf(date.when) !== "day" ? null : { ...date, first };
}
