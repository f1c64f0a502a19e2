import type { Interval } from "../../schema/index.ts";

/** Where a row stands in time; `day` orders it, and puts last what has no date. */
export interface Days {
  day: string;
  time_from: string | null;
  time_to: string | null;
}

const never = "9999-12-31";

/** Null where nothing is known. A beginning that is not known counts as the end ("by Tuesday"); an open end goes on for ever. */
export function boundsOf(interval: Interval | null): Omit<Days, "day"> {
  const from = interval?.from ?? interval?.to ?? null;
  return { time_from: from, time_to: from === null ? null : (interval?.to ?? never) };
}

export function daysOf(interval: Interval | null): Days {
  const bounds = boundsOf(interval);
  return { day: bounds.time_from ?? never, ...bounds };
}
