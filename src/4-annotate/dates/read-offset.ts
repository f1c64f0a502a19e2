import { isDash, wordAt } from "../numbers/scan-words.ts";
import { TIME_UNITS } from "./calendar-words.ts";
import { type CountedUnit, readCountedUnit } from "./read-counted-unit.ts";
import { dateReading, type ReadDate, type Reading, type Scan } from "./reading.ts";
import { tellDirection } from "./tell-direction.ts";
import type { Base, When } from "./when.ts";

type Counted = Omit<CountedUnit, "named">;

interface Direction {
  sign: 1 | -1;
  base: Base;
}

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ["ago", { sign: -1, base: "publication" }],
  ["hence", { sign: 1, base: "publication" }],
  ["earlier", { sign: -1, base: "text" }],
  ["previously", { sign: -1, base: "text" }],
  ["later", { sign: 1, base: "text" }],
]);

const CLOSES = new Set(', . ; : ) ? ! - — " ” and but when'.split(" "));

/** "three days ago", "a year earlier", "two weeks later", "two days before Christmas", "years ago"; `readDate` reads the date counted from. */
export function readOffset(scan: Scan, at: number, readDate: ReadDate): Reading | null {
  const { words } = scan;
  const the = wordAt(words, at).low === "the" ? readDayBeside(scan, at) : null;
  if (the !== null) return the;
  const counted = readCountedUnit(scan, at) ?? readBarePlural(scan, at);
  if (counted === null) return null;
  const { last } = counted;
  const behind = wordAt(words, last).low === "or" && wordAt(words, last + 1).low === "so" ? last + 2 : last;
  const word = wordAt(words, behind).low;
  if (isAhead(scan, at, behind) && word !== "from" && word !== "after" && word !== "before")
    return offset(at, behind, counted, 1, "publication");
  const direction = DIRECTIONS.get(word);
  if (direction !== undefined && !(word === "later" && wordAt(words, behind + 1).low === "than")) {
    return offset(at, behind + 1, counted, direction.sign, direction.base);
  }
  const next = wordAt(words, behind + 1);
  if (word === "from" && next.low === "now") return offset(at, behind + 2, counted, 1, "publication");
  if (word !== "before" && word !== "after" && word !== "from" && word !== "prior") return null;
  const sign = word === "before" || word === "prior" ? -1 : 1;
  const start = word === "prior" ? behind + 2 : behind + 1;
  const base = readDate(scan, start);
  if (base !== null && wordAt(words, base.last).low !== "'s") return offset(at, base.last, counted, sign, base.when);
  const isAlone = (word === "before" || word === "after") && (next.kind === "break" || CLOSES.has(next.low));
  return isAlone ? offset(at, behind + 1, counted, sign, "text") : null;
}

/** "will return in two weeks"; "the second attack in two weeks" is a length. */
function isAhead(scan: Scan, first: number, last: number): boolean {
  const { words } = scan;
  return (
    wordAt(words, first - 1).low === "in" &&
    tellDirection(words, first - 1, last) === "future" &&
    !isDash(wordAt(words, last - 2))
  );
}

/** "the day before", "the night before", "the year after", with nothing behind that they would be counted from. */
function readDayBeside(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const unit = TIME_UNITS.get(wordAt(words, at + 1).low);
  const side = wordAt(words, at + 2).low;
  if (unit === undefined || unit.plural || unit.clock || (side !== "before" && side !== "after")) return null;
  const shift = side === "before" ? -1 : 1;
  const beyond = wordAt(words, at + 3).low;
  const article = beyond === "the" ? 1 : 0;
  const pointer = wordAt(words, at + 3 + article).low;
  if ((side === "before" && pointer === "last") || (side === "after" && pointer === "next")) {
    return dateReading(at, at + 4 + article, { of: "unit", unit: unit.unit, shift: shift * 2, base: "publication" });
  }
  const isAlone = wordAt(words, at + 3).kind === "break" || CLOSES.has(beyond);
  return isAlone ? dateReading(at, at + 3, { of: "unit", unit: unit.unit, shift, base: "text" }) : null;
}

/** "years ago", "months later": two or more. */
function readBarePlural(scan: Scan, at: number): Counted | null {
  const unit = TIME_UNITS.get(wordAt(scan.words, at).low);
  if (unit === undefined || !unit.plural) return null;
  return { unit: unit.unit, count: { low: 2 * unit.times, high: null }, more: [], clock: unit.clock, last: at + 1 };
}

function offset(first: number, last: number, counted: Counted, sign: 1 | -1, base: Base | When): Reading {
  const { unit, count, more } = counted;
  return dateReading(first, last, { of: "offset", unit, count, more, sign, base });
}
