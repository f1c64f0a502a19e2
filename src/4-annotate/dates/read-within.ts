import { wordAt } from "../numbers/scan-words.ts";
import { readCountedUnit } from "./read-counted-unit.ts";
import { dateReading, type Reading, type Scan } from "./reading.ts";
import { tellDirection } from "./tell-direction.ts";

const COUNTED_FROM = new Set(["of", "from", "after", "before"]);

/** "will reply within five days": from publication on. */
export function readWithin(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  if (wordAt(words, at).low !== "within") return null;
  const counted = readCountedUnit(scan, at + 1);
  if (counted === null || counted.more.length > 0 || tellDirection(words, at, counted.last) !== "future") return null;
  if (COUNTED_FROM.has(wordAt(words, counted.last).low)) return null;
  const { unit, count, last } = counted;
  return dateReading(at, last, { of: "stretch", unit, count: count.high ?? count.low, sign: 1 });
}
