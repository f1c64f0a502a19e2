import type { Bounds, Day, Stretch } from "./calendar.ts";

/**
 * Where a date without a year or of a bare weekday is looked for: told by the verb, else `unknown`; `within` a period
 * that ends at `now`, never after it; `onward` never before it.
 */
export type Direction = "past" | "future" | "unknown" | "within" | "onward";

/** What relative dates are counted from. */
export interface Anchors {
  /** The day of publication. */
  now: Day | null;
  /** The day or period that the text named last, and the last single day. */
  mention: Stretch | null;
  mentionedDay: Stretch | null;
  /** The quarter or half-year it named last. */
  mentionedPeriod: Stretch | null;
  direction: Direction;
}

/** Where on the calendar, and what that was counted from. */
export interface Resolved extends Bounds {
  anchor: "publication" | "text";
}

export function resolved(from: Day | null, to: Day | null, anchor: "publication" | "text"): Resolved {
  return { from, to, anchor };
}

/** A date that was counted from another one has that one's anchor. */
export function seenFrom(base: Resolved, found: Resolved | null): Resolved | null {
  return found === null ? null : { ...found, anchor: base.anchor };
}
