import { type Anchors, type Resolved, resolved } from "./anchors.ts";
import { civil, type Day, lengthOfMonth, type Stretch, serial, unitAround, weekdayOf } from "./calendar.ts";
import { chooseNearest } from "./choose-nearest.ts";
import type { Holiday, Season, Turn, When } from "./when.ts";

/** Seasons, quarters and holidays named in a report are mostly past. */
const BIAS = 4;

const FIRST_MONTH: { readonly [season in Season]: number } = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Seasons are the meteorological ones of the northern half; a winter bears the year in which it begins. */
export function resolveSeason(when: Extract<When, { of: "season" }>, anchors: Anchors): Resolved | null {
  return pick((year) => seasonOf(when.season, year), when.year, when.turn, anchors);
}

export function resolveHoliday(when: Extract<When, { of: "holiday" }>, anchors: Anchors): Resolved | null {
  return pick((year) => holidayOf(when.holiday, year), when.year, when.turn, anchors);
}

/** A quarter or half; without a year, the last one that has begun. */
export function resolveFraction(when: Extract<When, { of: "fraction" }>, anchors: Anchors): Resolved | null {
  return pick((year) => fractionOf(when.size, when.number, year), when.year, null, anchors);
}

function pick(
  inYear: (year: number) => Stretch,
  year: number | null,
  turn: Turn | null,
  anchors: Anchors,
): Resolved | null {
  if (year !== null) {
    const found = inYear(year);
    return resolved(found.from, found.to, "text");
  }
  const { now, direction } = anchors;
  if (now === null) return null;
  const current = civil(now).year;
  const candidates = [-2, -1, 0, 1, 2].map((shift) => inYear(current + shift));
  let found: Stretch | null | undefined;
  if (turn === "this") found = candidates.find((one) => civil(one.from).year === current);
  else if (turn === "last") found = candidates.filter((one) => one.to < now).at(-1);
  else if (turn === "next") found = candidates.find((one) => one.from > now);
  else found = chooseNearest(candidates, now, direction, BIAS);
  return found == null ? null : resolved(found.from, found.to, "publication");
}

function seasonOf(season: Season, year: number): Stretch {
  const month = FIRST_MONTH[season];
  const [endYear, endMonth] = month === 12 ? [year + 1, 2] : [year, month + 2];
  return { from: serial(year, month, 1), to: serial(endYear, endMonth, lengthOfMonth(endYear, endMonth)) };
}

function fractionOf(size: "quarter" | "half", number: number, year: number): Stretch {
  const length = size === "quarter" ? 3 : 6;
  return unitAround(size, serial(year, (number - 1) * length + 1, 1));
}

function holidayOf(holiday: Holiday, year: number): Stretch {
  const day: Day =
    "day" in holiday
      ? serial(year, holiday.month, holiday.day)
      : nthWeekday(year, holiday.month, holiday.weekday, holiday.number);
  return { from: day, to: day };
}

/** Number -1 is the last of the month. */
function nthWeekday(year: number, month: number, weekday: number, number: number): Day {
  if (number < 0) {
    const end = serial(year, month, lengthOfMonth(year, month));
    return end - ((weekdayOf(end) - weekday + 7) % 7);
  }
  const start = serial(year, month, 1);
  return start + ((weekday - weekdayOf(start) + 7) % 7) + (number - 1) * 7;
}
