import { type Comparison, speaks } from "../comparison.ts";
import type { EventView, Toll } from "./event-view.ts";

/** Figures that agree speak for one event the more the rarer they are; figures that differ may be disputed. */
export function compareTolls(one: EventView, other: EventView): Comparison {
  if (one.denied !== other.denied) return speaks("casualties", 0, "a denial gives no number of its own");
  const sameVoice = one.voices.some((voice) => other.voices.includes(voice));
  let best = 0;
  let against = 0;
  for (const a of one.tolls) {
    for (const b of other.tolls) {
      if (a.outcome !== b.outcome || !comparable(a, b)) continue;
      if (a.low === b.low && a.high === b.high) best = Math.max(best, a.low >= 3 ? 1.5 : 0.5);
      else if (a.low <= b.high && b.low <= a.high) best = Math.max(best, 0.5);
      else against = Math.min(against, wayOff(a, b) ? -0.75 : sameVoice ? -0.75 : 0);
    }
  }
  if (best > 0)
    return speaks("casualties", best, best > 1 ? "the same number of people harmed" : "numbers that can be one");
  if (against < 0) return speaks("casualties", against, "different numbers of people harmed");
  return speaks("casualties", 0, "no numbers to compare");
}

const anyone = new Set(["", "person", "body", "dead", "victim", "other"]);

function comparable(one: Toll, other: Toll): boolean {
  return one.who === other.who || anyone.has(one.who) || anyone.has(other.who);
}

function wayOff(one: Toll, other: Toll): boolean {
  const [small, large] = one.low < other.low ? [one, other] : [other, one];
  return large.low > 4 * Math.max(small.high, 3);
}
