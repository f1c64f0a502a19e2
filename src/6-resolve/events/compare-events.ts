import { type Comparison, contradicts, speaks, total } from "../comparison.ts";
import { compareMeans } from "./compare-means.ts";
import { compareActors, compareRecipients, compareTargets, compareVictims } from "./compare-parties.ts";
import { comparePlace } from "./compare-place.ts";
import { compareTime, drifted } from "./compare-time.ts";
import { compareTolls } from "./compare-tolls.ts";
import { compareWords } from "./compare-words.ts";
import { isRare, isSweeping, isVerbal } from "./event-family.ts";
import type { EventView } from "./event-view.ts";

/** A pair that reaches this is one event, as long as nothing contradicts. */
export const sameEventScore = 3;

/** Everything in which two accounts of different documents were compared, in a fixed order. `story` is how alike their documents' stories are. */
export function compareEvents(one: EventView, other: EventView, story: number): Comparison[] {
  const sort =
    one.family === other.family
      ? speaks("sort", 0, "the same sort of event")
      : contradicts("sort", "events of two sorts");
  const found = [...comparers.map((compare) => compare(one, other)), compareStanding(one, other)];
  return [sort, ...found, compareStory(one, story, found)];
}

/** The sum of the comparisons, or null where one contradicts; stops at the first that does. */
export function scoreEvents(one: EventView, other: EventView, story: number): { score: number; reason: string } | null {
  if (one.family !== other.family) return null;
  const found: Comparison[] = [];
  for (const compare of comparers) {
    const comparison = compare(one, other);
    if (comparison.contradiction) return null;
    found.push(comparison);
  }
  found.push(compareStanding(one, other));
  const { score } = total([...found, compareStory(one, story, found)]);
  const reasons = found.filter((comparison) => comparison.score >= 1).map(({ name }) => name);
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
  compareWords,
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

/** Two reports on one war, about other events of it. */
const usualLikeness = 0.15;
/** Comparisons that show more than that events of one sort were told in one war. */
const telling = ["place", "victims", "actors", "recipients", "targets", "casualties"];

/** Of these a war has many a day. */
const common = ["attack", "capture", "detention"];

/**
 * How much more or less the documents have in common than any two of one war. That speaks for nothing where anything else
 * speaks against, nor of common events unless something else shows that this one is meant.
 */
function compareStory(view: EventView, likeness: number, others: readonly Comparison[]): Comparison {
  const apart = others.some(({ score }) => score <= -1);
  const shown = !common.includes(view.family) || others.some(({ name, score }) => telling.includes(name) && score >= 1);
  const most = apart || !shown ? 0 : 1.75;
  const score = Math.max(-1, Math.min(most, Math.round((likeness - usualLikeness) * 80) / 10));
  if (likeness === 0) return speaks("story", score, "their reports have no name in common");
  return speaks("story", score, `the names in their reports are ${Math.round(100 * likeness)} percent alike`);
}

/** "No one was hurt": of what, only its own report can tell. */
function namesNothing(view: EventView): boolean {
  return (
    view.denied &&
    [view.places, view.dated, view.actors, view.targets, view.victims, view.crowds].every((list) => list.length === 0)
  );
}

/** Whether two sets of accounts cannot be one event, whatever single pairs of them say. */
export function contradictory(one: EventView, other: EventView): boolean {
  const victims = compareVictims(one, other);
  if (victims.score > 0) return compareTime(one, other).contradiction || comparePlace(one, other).contradiction;
  return drifted(one, other) || total([compareTime(one, other), comparePlace(one, other), victims]).contradiction;
}
