import type { CalendarUnit } from "./calendar.ts";
import type { Season } from "./when.ts";

const WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

/** Full names, Monday 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(WEEKDAY_NAMES.map((name, index) => [name, index + 1]));

/** Short forms; "sun", "sat" and "wed" are words as well and count only beside a date. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAY_NAMES.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ["tues", 2],
  ["thur", 4],
  ["thurs", 4],
]);

export interface TimeUnit {
  unit: CalendarUnit;
  /** How many of `unit` one of these is: a fortnight is two weeks. */
  times: number;
  /** Shorter than a day. */
  clock: boolean;
  plural: boolean;
}

/** Words for stretches of time. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ...both("second", "day", 1 / 86400, true),
  ...both("minute", "day", 1 / 1440, true),
  ...both("hour", "day", 1 / 24, true),
  ["min", { unit: "day", times: 1 / 1440, clock: true, plural: false }],
  ["mins", { unit: "day", times: 1 / 1440, clock: true, plural: true }],
  ["hr", { unit: "day", times: 1 / 24, clock: true, plural: false }],
  ["hrs", { unit: "day", times: 1 / 24, clock: true, plural: true }],
  ...both("day", "day", 1),
  ...both("night", "day", 1),
  ...both("week", "week", 1),
  ...both("weekend", "weekend", 1),
  ...both("fortnight", "week", 2),
  ...both("month", "month", 1),
  ...both("quarter", "quarter", 1),
  ...both("year", "year", 1),
  ["yr", { unit: "year", times: 1, clock: false, plural: false }],
  ["yrs", { unit: "year", times: 1, clock: false, plural: true }],
  ...both("decade", "decade", 1),
  ["century", { unit: "century", times: 1, clock: false, plural: false }],
  ["centuries", { unit: "century", times: 1, clock: false, plural: true }],
]);

function both(name: string, unit: CalendarUnit, times: number, clock = false): [string, TimeUnit][] {
  return [
    [name, { unit, times, clock, plural: false }],
    [`${name}s`, { unit, times, clock, plural: true }],
  ];
}

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ["spring", "spring"],
  ["summer", "summer"],
  ["autumn", "autumn"],
  ["fall", "autumn"],
  ["winter", "winter"],
]);

export const PARTS_OF_DAY: ReadonlySet<string> = new Set(
  "morning afternoon evening night dawn dusk noon midday midnight daybreak nightfall sunrise sunset lunchtime".split(
    " ",
  ),
);
