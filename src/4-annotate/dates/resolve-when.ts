import { type Anchors, type Resolved, resolved, seenFrom } from "./anchors.ts";
import { addMonths, civil, serial, unitAround } from "./calendar.ts";
import { resolveCalendar } from "./resolve-calendar.ts";
import { resolveFraction, resolveHoliday, resolveSeason } from "./resolve-named.ts";
import { resolveNth, resolveNthWeekday, resolvePart } from "./resolve-part.ts";
import { resolveOpen, resolveRange } from "./resolve-range.ts";
import { resolveOffset, resolveStretch, resolveUnit, resolveWeekend } from "./resolve-unit.ts";
import { resolveWeekday } from "./resolve-weekday.ts";
import type { When } from "./when.ts";

/** Lays an expression on the calendar; null where it says no day, or nothing is known that it could be counted from. */
export function resolveWhen(when: When, anchors: Anchors): Resolved | null {
  switch (when.of) {
    case "calendar":
      return resolveCalendar(when, anchors);
    case "either":
      return resolveEither(when, anchors);
    case "weekday":
      return resolveWeekday(when, anchors);
    case "unit":
      return resolveUnit(when, anchors);
    case "weekend":
      return resolveWeekend(anchors);
    case "inside": {
      const whole = resolveWhen(when.whole, anchors);
      return whole?.to == null
        ? null
        : seenFrom(whole, resolveWhen(when.part, { ...anchors, now: whole.to, direction: "within" }));
    }
    case "offset":
      return resolveOffset(when, anchors, typeof when.base === "string" ? null : resolveWhen(when.base, anchors));
    case "stretch":
      return resolveStretch(when, anchors);
    case "season":
      return resolveSeason(when, anchors);
    case "fraction":
      return resolveFraction(when, anchors);
    case "years":
      return resolved(serial(when.from, 1, 1), serial(when.to, 12, 31), "text");
    case "holiday":
      return resolveHoliday(when, anchors);
    case "reference":
      return resolveReference(when.to, anchors);
    case "part": {
      const whole = resolveWhen(when.whole, anchors);
      return whole === null ? null : resolvePart(when.part, whole, anchors);
    }
    case "nth": {
      const whole = resolveWhen(when.whole, anchors);
      return whole === null ? null : resolveNth(when, whole);
    }
    case "nth-weekday": {
      const whole = resolveWhen(when.whole, anchors);
      return whole === null ? null : resolveNthWeekday(when, whole);
    }
    case "week-of": {
      const day = resolveWhen(when.day, anchors);
      if (day?.from == null) return null;
      const week = unitAround("week", day.from);
      return resolved(week.from, week.to, day.anchor);
    }
    case "event":
      return null;
    case "period-again":
      return resolvePeriodAgain(when, anchors);
    case "range":
      return resolveRange(when, anchors, resolveWhen);
    case "open":
      return resolveOpen(when, anchors, resolveWhen);
  }
}

/** "now" is publication, "recently" at latest, "soon" at earliest. */
function resolveReference(to: "past" | "present" | "future", anchors: Anchors): Resolved | null {
  const { now } = anchors;
  if (now === null) return null;
  if (to === "past") return resolved(null, now, "publication");
  return to === "future" ? resolved(now, null, "publication") : resolved(now, now, "publication");
}

/** Which figure is the day is settled where only one reading is no later than publication; else both are spanned. */
function resolveEither(when: Extract<When, { of: "either" }>, anchors: Anchors): Resolved | null {
  const one = resolveWhen(when.one, anchors);
  const other = resolveWhen(when.other, anchors);
  if (one?.from == null || one.to === null || other?.from == null || other.to === null) return null;
  const { now } = anchors;
  if (now !== null && one.to <= now !== other.to <= now)
    return { ...(one.to <= now ? one : other), anchor: "publication" };
  return resolved(Math.min(one.from, other.from), Math.max(one.to, other.to), "text");
}

function resolvePeriodAgain(when: Extract<When, { of: "period-again" }>, anchors: Anchors): Resolved | null {
  const period = anchors.mentionedPeriod;
  if (period === null) {
    return when.year === null ? null : resolved(serial(when.year, 1, 1), serial(when.year, 12, 31), "text");
  }
  const shift = when.year === null ? when.shift : when.year - civil(period.from).year;
  return resolved(addMonths(period.from, shift * 12), addMonths(period.to + 1, shift * 12) - 1, "text");
}
