import type { Quantity, TimePrecision } from "../../schema/index.ts";
import type { Word } from "../numbers/scan-words.ts";
import { precisionOf, type When } from "./when.ts";

/** The words of a text with the numbers found in it. */
export interface Scan {
  words: readonly Word[];
  /** By number of the word each quantity starts with; `last` is the word after it. */
  quantities: ReadonlyMap<number, { quantity: Quantity; last: number }>;
}

/** A time expression read from words `first` to `last`, half-open. `when` is null for durations and sets. */
export interface Reading {
  first: number;
  last: number;
  kind: "date" | "duration" | "set";
  precision: TimePrecision;
  when: When | null;
  /** Further dates read with it: "24 and 25 April". */
  also?: Reading[];
}

export type DateReading = Reading & { when: When };

/** Reads an expression that starts at word `at`; `readDate` reads the dates inside it. */
export type Reader = (scan: Scan, at: number, readDate: ReadDate) => Reading | null;

/** The reader of whole dates, handed to the readers that it calls itself. */
export type ReadDate = (scan: Scan, at: number) => DateReading | null;

export function dateReading(first: number, last: number, when: When): DateReading {
  return { first, last, kind: "date", precision: precisionOf(when), when };
}

/** The one that reaches further; the first of equals. */
export function longer<T extends Reading>(one: T | null, other: T | null): T | null {
  if (one === null || other === null) return one ?? other;
  return other.last > one.last ? other : one;
}
