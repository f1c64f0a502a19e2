import type { EventMark } from "../../../../../src/api/index.ts";
import { toDayNumber } from "./days.ts";

/** Day numbers, half-open. */
export interface Span {
  from: number;
  to: number;
}

/** From the first to the last day of any event, and where most of them are if that is far less; null without a date. */
export interface Spans {
  all: Span;
  /** Null: they are spread over all of it. */
  most: Span | null;
  /** Events that lie wholly outside `most`. */
  outside: number;
}

const fewest = 10;
const crowded = 5;
const tail = 0.1;

export function chooseSpans(marks: readonly Pick<EventMark, "from" | "to">[]): Spans | null {
  const bounds = marks.flatMap(({ from, to }): Span[] => {
    const [begin, end] = [toDayNumber(from ?? to), toDayNumber(to ?? from)];
    return begin === null || end === null ? [] : [{ from: begin, to: Math.max(begin, end) + 1 }];
  });
  if (bounds.length === 0) return null;
  const begins = bounds.map(({ from }) => from).sort((one, other) => one - other);
  const ends = bounds.map(({ to }) => to).sort((one, other) => one - other);
  const all = pad({ from: begins[0] ?? 0, to: ends.at(-1) ?? 0 });
  const most = pad(findCrowd(begins, ends));
  if (lengthOf(most) * crowded > lengthOf(all)) return { all, most: null, outside: 0 };
  return { all, most, outside: bounds.filter(({ from, to }) => to <= most.from || from >= most.to).length };
}

/** Without the tenth that begins first and the tenth that ends last, but for what is near the rest. Both lists are in order. */
function findCrowd(begins: readonly number[], ends: readonly number[]): Span {
  const skipped = Math.floor(begins.length * tail);
  const core = { from: begins[skipped] ?? 0, to: ends.at(-1 - skipped) ?? 0 };
  const near = lengthOf(core) / 2;
  return {
    from: begins.find((begin) => begin >= core.from - near) ?? core.from,
    to: ends.findLast((end) => end <= core.to + near) ?? core.to,
  };
}

export function lengthOf({ from, to }: Span): number {
  return to - from;
}

/** The span made so wide that it holds the other as well. */
export function joinSpans(one: Span, other: Span | null): Span {
  return other === null ? one : { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

/** A little room at both ends, and never so few days that one of them fills the line. */
function pad({ from, to }: Span): Span {
  const room = Math.max(1, Math.round((to - from) * 0.02), Math.ceil((fewest - (to - from)) / 2));
  return { from: from - room, to: to + room };
}
