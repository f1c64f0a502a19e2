import { type Anchors, type Resolved, resolved } from "./anchors.ts";
import { addMonths, type Day, type Stretch, unitAround, weekdayOf } from "./calendar.ts";
import { shiftDay } from "./resolve-unit.ts";
import type { PartName, When } from "./when.ts";

const LONGEST_MONTH = 31;
const LONGEST_YEAR = 366;

/**
 * The early, middle or late third of a period: late March is the 21st to the 31st, late 2014 September to December, the
 * late 1970s from 1977. "Earlier this week" ends and "later this week" begins with publication.
 */
export function resolvePart(part: PartName, whole: Resolved, anchors: Anchors): Resolved | null {
  const { from, to, anchor } = whole;
  if (from === null || to === null) return null;
  const { now } = anchors;
  const isNow = now !== null && from <= now && now <= to;
  if (part === "earlier" && isNow) return resolved(from, now, anchor);
  if (part === "later" && isNow) return resolved(now, to, anchor);
  const found = share({ from, to }, part);
  return resolved(found.from, found.to, anchor);
}

function share({ from, to }: Stretch, part: PartName): Stretch {
  const length = to - from + 1;
  if (length <= 7) return shareOfWeek(from, to, part);
  if (length <= LONGEST_MONTH) {
    if (isEarly(part)) return { from, to: from + 9 };
    if (part === "mid") return { from: from + 10, to: from + 19 };
    if (part === "first-half") return { from, to: from + 14 };
    return { from: from + (part === "second-half" ? 15 : 20), to };
  }
  const months = Math.round(length / 30.44);
  const isDecade = length > LONGEST_YEAR && months % 12 === 0;
  const third = isDecade ? Math.round(months / 36) * 12 : Math.round(months / 3);
  const first = isDecade && third * 3 < months ? third + 12 : third;
  const last = third;
  if (part === "first-half") return { from, to: addMonths(from, Math.round(months / 2)) - 1 };
  if (part === "second-half") return { from: addMonths(from, Math.round(months / 2)), to };
  if (isEarly(part)) return { from, to: addMonths(from, first) - 1 };
  if (part === "mid") return { from: addMonths(from, first), to: addMonths(from, months - last) - 1 };
  return { from: addMonths(from, months - last), to };
}

function shareOfWeek(from: Day, to: Day, part: PartName): Stretch {
  if (to - from < 6) return { from, to };
  if (isEarly(part) || part === "first-half") return { from, to: from + 2 };
  return part === "mid" ? { from: from + 1, to: from + 3 } : { from: from + 3, to };
}

/** "the first week of October", "the last three months of 2015". A week belongs to the month its Thursday is in. */
export function resolveNth(when: Extract<When, { of: "nth" }>, whole: Resolved): Resolved | null {
  if (whole.from === null || whole.to === null) return null;
  const { unit, count } = when;
  const isWeek = unit === "week";
  if (when.number < 0) {
    const end = isWeek ? lastWeek(whole.to) : unitAround(unit, whole.to).to;
    const start = isWeek ? end - 7 * count + 1 : shiftDay(end + 1, unit, -count);
    return resolved(start, end, whole.anchor);
  }
  const opening = isWeek ? firstWeek(whole.from) : whole.from;
  const start = shiftDay(opening, unit, (when.number - 1) * count);
  if (start > whole.to) return null;
  return resolved(start, shiftDay(start, unit, count) - 1, whole.anchor);
}

/** "the second Monday in June". */
export function resolveNthWeekday(when: Extract<When, { of: "nth-weekday" }>, whole: Resolved): Resolved | null {
  if (whole.from === null || whole.to === null) return null;
  const first = whole.from + ((when.weekday - weekdayOf(whole.from) + 7) % 7);
  const last = whole.to - ((weekdayOf(whole.to) - when.weekday + 7) % 7);
  const day = when.number < 0 ? last : first + (when.number - 1) * 7;
  return day > whole.to ? null : resolved(day, day, whole.anchor);
}

function firstWeek(from: Day): Day {
  const week = unitAround("week", from);
  return week.from + 3 >= from ? week.from : week.from + 7;
}

function lastWeek(to: Day): Day {
  const week = unitAround("week", to);
  return week.from + 3 <= to ? week.to : week.to - 7;
}

function isEarly(part: PartName): boolean {
  return part === "early" || part === "earlier" || part === "start";
}
