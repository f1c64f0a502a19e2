import type { EventMark } from "../../../../../src/api/index.ts";
import { lengthOf, type Span } from "./choose-span.ts";
import { beginOf, endOf, toDayNumber, type Unit } from "./days.ts";

/** Events that are drawn as one bar, as long as their time is known. */
export interface Bar extends Span {
  events: number;
  disputed: number;
}

/** Events whose day is not known, by how long the time is that they may have been in. */
export interface Lane {
  name: "a week" | "a month" | "longer" | "by" | "since";
  /** `row` from 0: bars that overlap lie in rows of their own while there is room. */
  bars: (Bar & { row: number })[];
  rows: number;
}

/** What a timeline draws. */
export interface Bars {
  unit: Unit;
  /** Events known to the day, counted by `unit`. */
  columns: Bar[];
  lanes: Lane[];
}

const laneNames = ["a week", "a month", "longer", "by", "since"] as const;
const mostRows = 3;
/** Days that a time may be long and still count as known to the day: the night from one to the next. */
const aDay = 2;
const narrowestColumn = 4;

/** `width` in pixels; `stub` days are drawn of a time with an open end. */
export function groupBars(marks: readonly EventMark[], span: Span, { width }: { width: number }): Bars {
  const unit = chooseUnit(lengthOf(span), width);
  const stub = Math.max(1, (lengthOf(span) * 22) / Math.max(1, width));
  const columns = new Map<number, Bar>();
  const lanes = new Map(laneNames.map((name) => [name, new Map<string, Bar>()]));
  for (const { from, to, disputed } of marks) {
    const [begin, end] = [toDayNumber(from), toDayNumber(to)];
    if (begin === null && end === null) continue;
    if (begin !== null && end !== null && end - begin < aDay) {
      const column = beginOf(begin, unit);
      count(columns, column, { from: column, to: endOf(column, unit) }, disputed);
      continue;
    }
    const name = nameLane(begin, end);
    const bar = { from: begin ?? (end ?? 0) + 1 - stub, to: end === null ? (begin ?? 0) + stub : end + 1 };
    count(lanes.get(name) ?? new Map(), `${bar.from} ${bar.to}`, bar, disputed);
  }
  const within = ({ from, to }: Bar): boolean => to > span.from && from < span.to;
  return {
    unit,
    columns: [...columns.values()].filter(within).sort((one, other) => one.from - other.from),
    lanes: [...lanes].flatMap(([name, bars]) => {
      const shown = [...bars.values()].filter(within);
      return shown.length === 0 ? [] : [{ name, ...packRows(shown.map((bar) => clip(bar, span))) }];
    }),
  };
}

function nameLane(begin: number | null, end: number | null): Lane["name"] {
  if (begin === null) return "by";
  if (end === null) return "since";
  return end - begin < 10 ? "a week" : end - begin < 45 ? "a month" : "longer";
}

function chooseUnit(days: number, width: number): Unit {
  const fits = (of: number): boolean => (days / of) * narrowestColumn <= width;
  return fits(1) ? "day" : fits(7) ? "week" : fits(30) ? "month" : "year";
}

function count<Key>(bars: Map<Key, Bar>, key: Key, { from, to }: Span, disputed: boolean): void {
  const known = bars.get(key) ?? { from, to, events: 0, disputed: 0 };
  bars.set(key, { ...known, events: known.events + 1, disputed: known.disputed + (disputed ? 1 : 0) });
}

function clip(bar: Bar, span: Span): Bar {
  return { ...bar, from: Math.max(bar.from, span.from), to: Math.min(bar.to, span.to) };
}

/** Each bar goes to the first row in which nothing is in its way, and to the last where there is none. */
function packRows(bars: readonly Bar[]): Pick<Lane, "bars" | "rows"> {
  const ends: number[] = [];
  const sorted = [...bars].sort((one, other) => one.from - other.from || other.to - one.to);
  const packed = sorted.map((bar) => {
    const free = ends.findIndex((end) => end <= bar.from);
    const row = free >= 0 ? free : Math.min(ends.length, mostRows - 1);
    ends[row] = Math.max(ends[row] ?? bar.to, bar.to);
    return { ...bar, row };
  });
  return { bars: packed, rows: ends.length };
}
