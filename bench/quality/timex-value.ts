import { addMonths, type Day, dayOf, serial, weekdayOf } from "../../src/4-annotate/dates/calendar.ts";

/** What a TIMEX3 value names. */
export type TimexValue =
  | { kind: "stretch"; from: Day; to: Day }
  | { kind: "duration"; unit: DurationUnit; count: number | null }
  | { kind: "reference"; to: "past" | "present" | "future" }
  /** A set, or a value with blanks in it: nothing to compare. */
  | { kind: "open" };

export type DurationUnit = "clock" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

const SEASON_MONTHS: { readonly [name: string]: number } = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 };
const DURATION_UNITS: { readonly [letter: string]: DurationUnit } = {
  D: "day",
  W: "week",
  M: "month",
  Q: "quarter",
  Y: "year",
  E: "decade",
  C: "century",
};

/** Reads a TIMEX3 value; null where it has no known form. Times of day are left off; a blank week or quarter is the year. */
export function readTimexValue(value: string): TimexValue | null {
  const reference = REFERENCES.get(value);
  if (reference !== undefined) return { kind: "reference", to: reference };
  if (value.startsWith("P")) return readDuration(value);
  if (value.startsWith("XXXX")) return { kind: "open" };
  return readStretch(value.replace(/T.*$/, "").replace(/-(?:WXX|QX)$/, ""));
}

const REFERENCES: ReadonlyMap<string, "past" | "present" | "future"> = new Map([
  ["PAST_REF", "past"],
  ["PRESENT_REF", "present"],
  ["FUTURE_REF", "future"],
]);

function readDuration(value: string): TimexValue {
  const time = /^PT?(\d*\.?\d+|X)(H|M|S)$/.exec(value);
  if (value.startsWith("PT") && time !== null) return { kind: "duration", unit: "clock", count: null };
  const match = /^P(\d*\.?\d+|X)([DWMQYEC])/.exec(value);
  if (match === null) return { kind: "open" };
  return {
    kind: "duration",
    unit: DURATION_UNITS[match[2] ?? ""] ?? "day",
    count: match[1] === "X" ? null : Number(match[1]),
  };
}

function readStretch(value: string): TimexValue | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (day !== null) {
    const found = dayOf(Number(day[1]), Number(day[2]), Number(day[3]));
    return found === null ? null : { kind: "stretch", from: found, to: found };
  }
  const week = /^(\d{4})-W(\d{1,2})(-WE)?$/.exec(value);
  if (week !== null) return weekOf(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const part = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|AU|WI)$/.exec(value);
  if (part !== null) return partOf(Number(part[1]), part[2] ?? "");
  const month = /^(\d{4})-(\d{2})(-XX)?$/.exec(value);
  if (month !== null) return between(Number(month[1]), Number(month[2]), 1);
  const year = /^(\d{4})(-XX){0,2}$/.exec(value);
  if (year !== null) return between(Number(year[1]), 1, 12);
  const decade = /^(\d{3})X?(-XX){0,2}$/.exec(value);
  if (decade !== null) return between(Number(decade[1]) * 10, 1, 120);
  const century = /^(\d{2})(?:XX)?$/.exec(value);
  return century === null ? null : between(Number(century[1]) * 100 + 1, 1, 1200);
}

function between(year: number, month: number, months: number): TimexValue | null {
  if (month < 1 || month > 12 || year < 1) return null;
  const from = serial(year, month, 1);
  return { kind: "stretch", from, to: addMonths(from, months) - 1 };
}

function partOf(year: number, name: string): TimexValue | null {
  if (name.startsWith("Q")) return between(year, (Number(name[1]) - 1) * 3 + 1, 3);
  if (name.startsWith("H")) return between(year, (Number(name[1]) - 1) * 6 + 1, 6);
  return between(year, SEASON_MONTHS[name] ?? 1, 3);
}

function weekOf(year: number, number: number, isWeekend: boolean): TimexValue {
  const fourth = serial(year, 1, 4);
  const monday = fourth - weekdayOf(fourth) + 1 + (number - 1) * 7;
  return { kind: "stretch", from: isWeekend ? monday + 5 : monday, to: monday + 6 };
}
