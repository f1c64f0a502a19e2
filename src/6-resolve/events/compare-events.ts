import { type Comparison, contradicts, speaks, total } from "../comparison.ts";
import { compareMeans } from "./compare-means.ts";
import { compareActors, compareRecipients, compareTargets, compareVictims } from "./compare-parties.ts";
import { comparePlace } from "./compare-place.ts";
import { compareTime, drifted } from "./compare-time.ts";
import { compareTolls } from "./compare-tolls.ts";
import { isRare, isSweeping, isVerbal } from "./event-family.ts";
import type { EventView } from "./event-view.ts";

/** A pair that reaches this is one event, as long as nothing contradicts. */
export const sameEventScore = 3;

/** Everything in which two accounts of different documents were compared, in a fixed order. */
export function compareEvents(one: EventView, other: EventView): Comparison[] {
  const sort =
    one.family === other.family
      ? speaks("sort", 0, "the same sort of event")
      : contradicts("sort", "events of two sorts");
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

const comparers = [
  compareTime,
  comparePlace,
  compareVictims,
  compareActors,
  compareRecipients,
  compareTargets,
  compareTolls,
  compareMeans,
];

/** What the sort of event asks for: words need a speaker in common, a whole battle is no single blow, and a rare act tells more. */
function compareStanding(one: EventView, other: EventView): Comparison {
  if (isVerbal(one.family)) {
    const speaker = one.actors.some((actor) => other.actors.includes(actor));
    return speaker
      ? speaks("standing", 0, "words with a speaker in common")
      : speaks("standing", -1.5, "words without a speaker in common");
  }
  if (namesNothing(one) || namesNothing(other))
    return speaks("standing", -1.5, "a denial that names nothing of the event");
  if (isSweeping(one) !== isSweeping(other))
    return speaks("standing", -1, "one is a single act, the other fighting as a whole");
  return isRare(one.family)
    ? speaks("standing", 0.75, "an act that is seldom told of twice")
    : speaks("standing", 0, "nothing else to weigh");
}

/** "No one was hurt": of what, only its own report can tell. */
function namesNothing(view: EventView): boolean {
  return (
    view.denied &&
    view.family === "attack" &&
    view.places.length + view.dated.length + view.actors.length + view.targets.length + view.victims.length === 0
  );
}

/** Whether two sets of accounts cannot be one event, whatever single pairs of them say. */
export function contradictory(one: EventView, other: EventView): boolean {
  const victims = compareVictims(one, other);
  if (victims.score > 0) return compareTime(one, other).contradiction || comparePlace(one, other).contradiction;
  return drifted(one, other) || total([compareTime(one, other), comparePlace(one, other), victims]).contradiction;
}
