import { type Comparison, contradicts, speaks, total } from "../comparison.ts";
import { compareMeans } from "./compare-means.ts";
import { compareActors, compareRecipients, compareTargets, compareVictims } from "./compare-parties.ts";
import { comparePlace } from "./compare-place.ts";
import { compareTime } from "./compare-time.ts";
import { compareTolls } from "./compare-tolls.ts";
import { isVerbal } from "./event-family.ts";
import type { EventView } from "./event-view.ts";

/** A pair that reaches this is one event, as long as nothing contradicts. */
export const sameEventScore = 3;

/** Everything in which two accounts of different documents were compared, in a fixed order. */
export function compareEvents(one: EventView, other: EventView): Comparison[] {
  const sort = one.family === other.family ? speaks("sort", 0, "the same sort of event") : contradicts("sort", "events of two sorts");
  return [sort, ...comparers.map((compare) => compare(one, other)), compareStanding(one, other)];
}

/** The sum of the comparisons, or null where one contradicts; stops at the first that does. */
export function scoreEvents(one: EventView, other: EventView): { score: number; reason: string } | null {
  if (one.family !== other.family) return null;
  let score = compareStanding(one, other).score;
  const reasons: string[] = [];
  for (const compare of comparers) {
    const comparison = compare(one, other);
    if (comparison.contradiction) return null;
    score += comparison.score;
    if (comparison.score >= 1) reasons.push(comparison.name);
  }
  return { score, reason: reasons.join(" and ") };
}

const comparers = [compareTime, comparePlace, compareVictims, compareActors, compareRecipients, compareTargets, compareTolls, compareMeans];

/** Without a place, a time alone joins nothing; and words spoken need a speaker in common. */
function compareStanding(one: EventView, other: EventView): Comparison {
  if (isVerbal(one.family) && !one.actors.some((actor) => other.actors.includes(actor))) return speaks("standing", -1.5, "words without a speaker in common");
  return speaks("standing", 0, "nothing else to weigh");
}

export function contradictory(one: EventView, other: EventView): boolean {
  return total([compareTime(one, other), comparePlace(one, other), compareVictims(one, other)]).contradiction;
}
