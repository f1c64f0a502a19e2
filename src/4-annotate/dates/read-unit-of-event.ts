import { wordAt } from "../numbers/scan-words.ts";
import { TIME_UNITS } from "./calendar-words.ts";
import { dateReading, type Reading, type Scan } from "./reading.ts";

/**
 * Times counted from an event that names no date: "the day after the attack", "the weeks before he was killed". They
 * stand as their own words.
 */
export function readUnitOfEvent(scan: Scan, at: number): Reading | null {
  const { words } = scan;
  const article = wordAt(words, at).low === "the" ? at + 1 : at;
  const unit = TIME_UNITS.get(wordAt(words, article).low);
  if (unit === undefined || unit.clock) return null;
  const next = wordAt(words, article + 1);
  const side = wordAt(words, article + 2);
  if (
    article === at ||
    (next.low !== "before" && next.low !== "after" && next.low !== "following" && next.low !== "preceding")
  )
    return null;
  if (side.kind !== "letters") return null;
  return dateReading(at, article + 1, { of: "event", unit: unit.unit });
}
