import { type Anchors, type Resolved, resolved } from "./anchors.ts";
import {
  addMonths,
  type Bounds,
  type CalendarUnit,
  type Day,
  type Stretch,
  unitAround,
  weekdayOf,
} from "./calendar.ts";
import type { Base, Count, When } from "./when.ts";

/** "last week", "this month", "the previous day". */
export function resolveUnit(when: Extract<When, { of: "unit" }>, anchors: Anchors): Resolved | null {
  const start = baseOf(when.base, when.unit, anchors);
  if (start === null) return null;
  const { base, anchor } = start;
  const isOver =
    when.unit === "weekend" && when.shift === 0 && anchors.direction === "past" && weekdayOf(base.from) < 6;
  const shift = isOver ? -1 : when.shift;
  const from = unitAround(when.unit, base.from, shift).from;
  return resolved(from, unitAround(when.unit, when.unit === "day" ? base.to : base.from, shift).to, anchor);
}

/** On a weekday the weekend is the one that is over; on its own days it is itself. */
export function resolveWeekend(anchors: Anchors): Resolved | null {
  const { now } = anchors;
  if (now === null) return null;
  const shift = weekdayOf(now) >= 6 || anchors.direction === "future" ? 0 : -1;
  const { from, to } = unitAround("weekend", now, shift);
  return resolved(from, to, "publication");
}

/** "three days ago", "two weeks later", "two days before Christmas"; "a year ago" in a story about a quarter is that quarter a year before. `bound` is the date counted from where one is named. */
export function resolveOffset(
  when: Extract<When, { of: "offset" }>,
  anchors: Anchors,
  bound: Resolved | null,
): Resolved | null {
  if (typeof when.base !== "string") {
    if (bound === null) return null;
    const { low, high } = when.count;
    const near = shiftDay(when.sign === 1 ? bound.from : bound.to, when.unit, when.sign * low);
    const far = high === null ? null : shiftDay(when.sign === 1 ? bound.to : bound.from, when.unit, when.sign * high);
    return when.sign === 1 ? resolved(near, far, bound.anchor) : resolved(far, near, bound.anchor);
  }
  const isYearAgo = when.unit === "year" && when.sign === -1 && when.count.low === 1 && when.count.high === 1;
  const period = anchors.mentionedPeriod;
  if (isYearAgo && period !== null)
    return resolved(addMonths(period.from, -12), addMonths(period.to + 1, -12) - 1, "text");
  const start = baseOf(when.base, when.unit, anchors);
  if (start === null) return null;
  const { base, anchor } = start;
  if (anchor === "text" && when.count.low === 1 && when.count.high === 1 && when.unit === "year") {
    return resolved(shiftDay(base.from, "year", when.sign), shiftDay(base.to, "year", when.sign), anchor);
  }
  const { from, to } = when.more.length === 0 ? around(base, when.unit, when.count, when.sign) : exactly(base, when);
  return resolved(from, to, anchor);
}

/** The past or next so many units, publication included; open at the far end where they are not counted. */
export function resolveStretch(when: Extract<When, { of: "stretch" }>, anchors: Anchors): Resolved | null {
  const { now } = anchors;
  if (now === null) return null;
  if (when.unit === "quarter" && when.count !== null) return resolveQuarters(now, when.count, when.sign);
  const far = when.count === null ? null : shiftDay(now, when.unit, when.sign * when.count);
  return when.sign === -1 ? resolved(far, now, "publication") : resolved(now, far, "publication");
}

/** "one month and 21 days ago" is a day. */
function exactly(base: Stretch, when: Extract<When, { of: "offset" }>): Stretch {
  let { from, to } = base;
  for (const { unit, count } of [{ unit: when.unit, count: when.count }, ...when.more]) {
    from = shiftDay(from, unit, when.sign * count.low);
    to = shiftDay(to, unit, when.sign * count.low);
  }
  return { from, to };
}

/** Quarters are counted whole: those behind the current one, or ahead of it. */
function resolveQuarters(now: Day, count: number, sign: 1 | -1): Resolved {
  const whole = Math.round(count);
  const near = unitAround("quarter", now, sign);
  const far = unitAround("quarter", now, sign * whole);
  return sign === 1 ? resolved(near.from, far.to, "publication") : resolved(far.from, near.to, "publication");
}

/** Days are counted exactly; a longer unit names the whole week, month or year it leads to. */
function around(base: Stretch, unit: CalendarUnit, count: Count, sign: 1 | -1): Bounds {
  const near = shiftDay(sign === 1 ? base.from : base.to, unit, sign * count.low);
  const far = count.high === null ? null : shiftDay(sign === 1 ? base.to : base.from, unit, sign * count.high);
  const earlier = sign === 1 ? near : far;
  const later = sign === 1 ? far : near;
  const rounding = unit === "weekend" ? "week" : unit;
  return {
    from: earlier === null ? null : unitAround(rounding, earlier).from,
    to: later === null ? null : unitAround(rounding, later).to,
  };
}

export function shiftDay(day: Day, unit: CalendarUnit, amount: number): Day;
export function shiftDay(day: Day | null, unit: CalendarUnit, amount: number): Day | null;
export function shiftDay(day: Day | null, unit: CalendarUnit, amount: number): Day | null {
  if (day === null) return null;
  if (unit === "day") return day + roundIn(amount);
  if (unit === "week" || unit === "weekend") return day + roundIn(amount * 7);
  const months = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit];
  return addMonths(day, Math.round(Math.max(-120_000, Math.min(120_000, amount * months))));
}

/** Whole days: minutes and a few hours away is the same day. */
function roundIn(days: number): number {
  const bounded = Math.max(-3_000_000, Math.min(3_000_000, days));
  return Math.abs(bounded) < 0.5 ? 0 : Math.round(bounded);
}

/** Days and weeks are counted from the last single day the text named, longer units from whatever it named last. */
function baseOf(
  base: Base,
  unit: CalendarUnit,
  anchors: Anchors,
): { base: Stretch; anchor: "publication" | "text" } | null {
  const mention = unit === "day" || unit === "week" ? (anchors.mentionedDay ?? anchors.mention) : anchors.mention;
  if (base === "text" && mention !== null) return { base: mention, anchor: "text" };
  return anchors.now === null ? null : { base: { from: anchors.now, to: anchors.now }, anchor: "publication" };
}
