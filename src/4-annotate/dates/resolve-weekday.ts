import { type Anchors, type Resolved, resolved } from "./anchors.ts";
import { unitAround, weekdayOf } from "./calendar.ts";
import type { When } from "./when.ts";

/**
 * The day a weekday names, seen from publication: in a report it is the nearest such day on or before it, and the day
 * of publication is itself; where the verb tells of the future, the nearest on or after. "Last" and "next" are of the week before and after.
 */
export function resolveWeekday(when: Extract<When, { of: "weekday" }>, anchors: Anchors): Resolved | null {
  const { now } = anchors;
  if (now === null) return null;
  const back = (weekdayOf(now) - when.weekday + 7) % 7;
  const ahead = (when.weekday - weekdayOf(now) + 7) % 7;
  const day = {
    last: unitAround("week", now, -1).from + when.weekday - 1,
    past: now - (back === 0 ? 7 : back),
    this: unitAround("week", now).from + when.weekday - 1,
    next: unitAround("week", now, 1).from + when.weekday - 1,
    coming: now + (ahead === 0 ? 7 : ahead),
  };
  const picked =
    when.turn !== null
      ? day[when.turn]
      : anchors.direction === "future" || anchors.direction === "onward"
        ? now + ahead
        : now - back;
  return resolved(picked, picked, "publication");
}
