import { isDash, wordAt } from "../numbers/scan-words.ts";
import { TIME_UNITS } from "./calendar-words.ts";
import { dateReading, type Reading, type Scan } from "./reading.ts";

const LEADS_THE_UNIT = new Set("in for during of over through throughout".split(" "));
const NOT_THIS_ONE = new Set("time man woman person word book song part end day hours rest".split(" "));

/** "the year", "the month" and "the week" by themselves: the current one ("the deadliest attack of the year"). */
export function readTheUnit(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  if (wordAt(words, at).low !== "the" || !LEADS_THE_UNIT.has(wordAt(words, at - 1).low)) return null;
  const name = wordAt(words, at + 1).low;
  if (name !== "year" && name !== "month" && name !== "week") return null;
  if (wordAt(words, at - 1).low === "of" && NOT_THIS_ONE.has(wordAt(words, at - 2).low)) return null;
  const next = wordAt(words, at + 2);
  if (isDash(next) || next.low === "'s" || next.low === "of" || next.low === "before" || next.low === "after")
    return null;
  const unit = TIME_UNITS.get(name);
  return unit === undefined
    ? null
    : dateReading(at, at + 2, { of: "unit", unit: unit.unit, shift: 0, base: "publication" });
}
