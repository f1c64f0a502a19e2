import type { TimePrecision } from "../../schema/index.ts";
import type { CalendarUnit } from "./calendar.ts";

/** Which of its kind, seen from the day of publication: "last Friday", "this summer", "next May". */
export type Turn = "last" | "this" | "next";

/** What a relative expression is counted from: the day of publication, or the date the text named last. */
export type Base = "publication" | "text";

export type PartName = "early" | "mid" | "late" | "start" | "end" | "earlier" | "later" | "first-half" | "second-half";

/** How many units, when not exactly known open to one side. */
export interface Count {
  low: number;
  high: number | null;
}

/** A time expression as read, before it is laid on the calendar. */
export type When =
  /** A date with parts left unsaid: "9 October", "Friday, 9 October 2015", "March", "2014", "the 9th". */
  | {
      of: "calendar";
      year: number | null;
      month: number | null;
      day: number | null;
      weekday: number | null;
      turn: Turn | null;
    }
  /** Day and month not told apart: "10/9/2015". */
  | { of: "either"; one: When; other: When }
  | { of: "weekday"; weekday: number; turn: Turn | "coming" | "past" | null }
  /** "last week", "yesterday", "the previous day". */
  | { of: "unit"; unit: CalendarUnit; shift: number; base: Base }
  /** "the weekend": the last one, unless the verb tells of the next. */
  | { of: "weekend" }
  /** "Friday of last week", "March last year". */
  | { of: "inside"; part: When; whole: When }
  /** "three days ago", "two days later", "a week before Christmas". */
  | {
      of: "offset";
      unit: CalendarUnit;
      count: Count;
      more: readonly { unit: CalendarUnit; count: Count }[];
      sign: 1 | -1;
      base: Base | When;
    }
  /** "the past three months"; no count: "recent days". */
  | { of: "stretch"; unit: CalendarUnit; count: number | null; sign: 1 | -1 }
  | { of: "season"; season: Season; year: number | null; turn: Turn | null }
  | { of: "fraction"; size: "quarter" | "half"; number: number; year: number | null }
  /** Whole years, both included: "the 1990s", "1980-88". */
  | { of: "years"; from: number; to: number; precision: "year" | "decade" }
  | { of: "holiday"; holiday: Holiday; year: number | null; turn: Turn | null }
  | { of: "reference"; to: "past" | "present" | "future" }
  | { of: "part"; part: PartName; whole: When }
  /** "the first week of October", "the last three months of 2015"; number -1 is the last. */
  | { of: "nth"; number: number; count: number; unit: CalendarUnit; whole: When }
  | { of: "nth-weekday"; number: number; weekday: number; whole: When }
  | { of: "week-of"; day: When }
  /** "in the quarter", "the year-earlier period": the quarter the text named last, in that year or so many years off. */
  | { of: "period-again"; year: number | null; shift: number }
  /** "the day after the attack": counted from an event whose date is not said. */
  | { of: "event"; unit: CalendarUnit }
  | { of: "range"; from: When; to: When }
  | { of: "open"; side: "since" | "until" | "before" | "after" | "from"; bound: When };

export type Season = "spring" | "summer" | "autumn" | "winter";

/** A holiday on a day of its own, or on the nth weekday of a month. */
export type Holiday = { month: number; day: number } | { month: number; weekday: number; number: number };

export type CalendarWhen = Extract<When, { of: "calendar" }>;

/** A calendar date with nothing said yet. */
export function calendarWhen(parts: Partial<Omit<CalendarWhen, "of">>): CalendarWhen {
  return { of: "calendar", year: null, month: null, day: null, weekday: null, turn: null, ...parts };
}

/** How fine the expression is. */
export function precisionOf(when: When): TimePrecision {
  switch (when.of) {
    case "calendar":
      return when.day !== null || when.weekday !== null ? "day" : when.month !== null ? "month" : "year";
    case "either":
      return "month";
    case "weekday":
    case "weekend":
    case "holiday":
    case "nth-weekday":
      return "day";
    case "offset":
      return unitPrecision(when.more.at(-1)?.unit ?? when.unit);
    case "unit":
    case "nth":
    case "event":
      return unitPrecision(when.unit);
    case "stretch":
      return when.count === null ? "open" : unitPrecision(when.unit);
    case "inside":
      return precisionOf(when.part);
    case "season":
    case "fraction":
    case "period-again":
      return "season";
    case "years":
      return when.precision;
    case "reference":
      return "open";
    case "part":
      return finer(precisionOf(when.whole));
    case "week-of":
      return "week";
    case "range":
      return coarser(precisionOf(when.from), precisionOf(when.to));
    case "open":
      return precisionOf(when.bound);
  }
}

export function unitPrecision(unit: CalendarUnit): TimePrecision {
  if (unit === "weekend") return "day";
  if (unit === "quarter" || unit === "half") return "season";
  return unit === "century" ? "open" : unit;
}

const COARSENESS: readonly TimePrecision[] = ["day", "week", "month", "season", "year", "decade", "open"];

/** A third of a month is about a week, a third of a year a season. */
function finer(precision: TimePrecision): TimePrecision {
  if (precision === "month") return "week";
  if (precision === "season") return "month";
  if (precision === "year") return "season";
  return precision === "decade" ? "year" : precision;
}

function coarser(one: TimePrecision, other: TimePrecision): TimePrecision {
  return COARSENESS.indexOf(one) >= COARSENESS.indexOf(other) ? one : other;
}
