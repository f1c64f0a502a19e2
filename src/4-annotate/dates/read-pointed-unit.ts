import { isDash, isTitleCase, type Word, wordAt } from "../numbers/scan-words.ts";
import type { TimeUnit } from "./calendar-words.ts";
import type { Pointer } from "./pointers.ts";
import { dateReading, type Reading } from "./reading.ts";

/**
 * "last week" is the calendar week before, "the past week" the seven days up to publication, "the next day" the one behind
 * the date named last, "coming weeks" a stretch of no stated length. `at` is the unit's word, `first` where it all begins.
 */
export function readPointedUnit(
  words: readonly Word[],
  first: number,
  at: number,
  unit: TimeUnit,
  pointer: Pointer,
  hasArticle: boolean,
): Reading | null {
  const next = wordAt(words, at + 1);
  // A capital makes it the name of a broadcast: "This Week".
  if (unit.clock || isTitleCase(wordAt(words, at)) || (isDash(next) && next.glued)) return null;
  const { turn, shift, base } = pointer;
  const sign = shift === 1 ? 1 : -1;
  if (unit.plural) {
    const isStretch = turn === "coming" || turn === "past" || (hasArticle && (turn === "last" || turn === "next"));
    if (!isStretch || base === "text") return null;
    return dateReading(first, at + 1, { of: "stretch", unit: unit.unit, count: null, sign });
  }
  const isNight = wordAt(words, at).low === "night";
  if (unit.unit === "day" && !isNight) {
    if (turn === "next") return dateReading(first, at + 1, { of: "unit", unit: "day", shift, base: "text" });
    return base === "text" ? dateReading(first, at + 1, { of: "unit", unit: "day", shift, base }) : null;
  }
  const isCalendarUnit = unit.unit === "weekend" || unit.unit === "quarter" || isNight || base === "text";
  const isStretch = turn === "past" || (hasArticle && (turn === "last" || turn === "next"));
  if (isStretch && !isCalendarUnit) {
    return dateReading(first, at + 1, { of: "stretch", unit: unit.unit, count: unit.times, sign });
  }
  return dateReading(first, at + 1, { of: "unit", unit: unit.unit, shift, base });
}
