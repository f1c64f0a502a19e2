import { type Anchors, type Resolved, resolved } from "./anchors.ts";
import { civil, type Day, dayOf, lengthOfMonth, type Stretch, serial, unitAround, weekdayOf } from "./calendar.ts";
import { chooseNearest } from "./choose-nearest.ts";
import type { CalendarWhen } from "./when.ts";

/** Years looked at for a day that few years have, or for one that falls on a certain weekday. */
const YEARS_AROUND = 8;

/** A bare month is the last one that has begun, unless the next is almost here. */
const BIAS_OF_MONTHS = 10;

/** A date as far as it is said; the year (or month) left unsaid is the one the direction tells. */
export function resolveCalendar(when: CalendarWhen, anchors: Anchors): Resolved | null {
  if (when.month === null && when.year === null) return resolveDayOnly(when, anchors);
  if (when.year !== null) {
    const found = inYear(when, when.year);
    return found === null ? null : resolved(found.from, found.to, "text");
  }
  if (anchors.now === null) return null;
  const found = pickYear(when, anchors.now, anchors);
  return found === null ? null : resolved(found.from, found.to, "publication");
}

function inYear(when: CalendarWhen, year: number): Stretch | null {
  if (when.month === null) return { from: serial(year, 1, 1), to: serial(year, 12, 31) };
  if (when.day === null)
    return { from: serial(year, when.month, 1), to: serial(year, when.month, lengthOfMonth(year, when.month)) };
  const day = dayOf(year, when.month, when.day);
  return day === null ? null : { from: day, to: day };
}

function pickYear(when: CalendarWhen, now: Day, anchors: Anchors): Stretch | null {
  const { year } = civil(now);
  const candidates: Stretch[] = [];
  for (let candidate = year - YEARS_AROUND; candidate <= year + YEARS_AROUND; candidate++) {
    const found = inYear(when, candidate);
    if (found !== null) candidates.push(found);
  }
  const { weekday } = when;
  const fitting =
    weekday === null
      ? []
      : candidates.filter((one) => weekdayOf(one.from) === weekday && Math.abs(civil(one.from).year - year) <= 1);
  if (fitting.length > 0) return chooseNearest(fitting, now, anchors.direction);
  if (when.turn !== null) return byTurn(candidates, now, when);
  return chooseNearest(candidates, now, anchors.direction, when.day === null ? BIAS_OF_MONTHS : 1);
}

function byTurn(candidates: readonly Stretch[], now: Day, when: CalendarWhen): Stretch | null {
  const current = when.day === null ? unitAround("month", now) : { from: now, to: now };
  if (when.turn === "last") return candidates.filter((one) => one.to < current.from).at(-1) ?? null;
  if (when.turn === "next") return candidates.find((one) => one.from > current.to) ?? null;
  return candidates.find((one) => civil(one.from).year === civil(now).year) ?? null;
}

/** "the 9th": of this month or, when that is still to come, of the one before. */
function resolveDayOnly(when: CalendarWhen, anchors: Anchors): Resolved | null {
  const { now } = anchors;
  if (now === null || when.day === null) return null;
  const found: Day[] = [];
  for (let shift = -14; shift <= 14; shift++) {
    const { year, month } = civil(unitAround("month", now, shift).from);
    const day = dayOf(year, month, when.day);
    if (day !== null && (when.weekday === null || weekdayOf(day) === when.weekday)) found.push(day);
  }
  if (when.weekday !== null) {
    const nearest = chooseNearest(
      found.map((day) => ({ from: day, to: day })),
      now,
      anchors.direction,
    );
    return nearest === null ? null : resolved(nearest.from, nearest.to, "publication");
  }
  const past = found.filter((day) => day <= now).at(-1);
  const future = found.find((day) => day >= now);
  const picked = anchors.direction === "future" ? (future ?? past) : (past ?? future);
  return picked === undefined ? null : resolved(picked, picked, "publication");
}
