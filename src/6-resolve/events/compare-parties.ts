import { type Comparison, contradicts, speaks } from "../comparison.ts";
import { isRare } from "./event-family.ts";
import type { EventView } from "./event-view.ts";

/** A named person comes to harm, or is taken, once in one way: the strongest sign that two accounts tell of one event. */
export function compareVictims(one: EventView, other: EventView): Comparison {
  if (one.victims.length === 0 || other.victims.length === 0)
    return isOneOfSeveral(one, other) || isOneOfSeveral(other, one)
      ? speaks("victims", -1.5, "one named person, against several of no name")
      : speaks("victims", 0, "no named people on one side");
  if (shared(one.victims, other.victims) > 0) {
    if (isDeath(one) && isDeath(other)) return speaks("victims", 7, "the death of the same named person");
    return isRare(one.family)
      ? speaks("victims", 6, "the same named person, in an act that is seldom told of twice")
      : speaks("victims", 4, "the same named person");
  }
  if (one.victims.length === 1 && other.victims.length === 1 && loneVictim(one) && loneVictim(other))
    return contradicts("victims", "each tells of one named person, and not the same one");
  return speaks("victims", -1, "other named people");
}

/** "Nadia Hadeel was arrested", "two men were arrested". */
function isOneOfSeveral(named: EventView, unnamed: EventView): boolean {
  return (
    named.victims.length === 1 &&
    loneVictim(named) &&
    named.tolls.some((toll) => unnamed.tolls.some(({ outcome, low }) => outcome === toll.outcome && low > 1))
  );
}

function isDeath(view: EventView): boolean {
  return view.tolls.some((toll) => toll.outcome === "killed");
}

function loneVictim(view: EventView): boolean {
  return view.tolls.every((toll) => toll.low <= 1 && toll.high <= 1) && view.targets.length === 0;
}

export function compareActors(one: EventView, other: EventView): Comparison {
  if (one.actors.length === 0 || other.actors.length === 0) return speaks("actors", 0, "no actor on one side");
  const both = shared(one.actors, other.actors);
  return both > 0
    ? speaks("actors", 1, "the same actor")
    : one.family === "capture"
      ? speaks("actors", -1.5, "taken by others, as what is lost is retaken")
      : speaks("actors", 0, "other actors are named, which may be disputed");
}

export function compareRecipients(one: EventView, other: EventView): Comparison {
  const both = one.recipients.filter((id) => other.recipients.includes(id) && !one.victims.includes(id)).length;
  if (both > 0) return speaks("recipients", 1.25, "the same recipient");
  const crowd = one.crowds.find((noun) => other.crowds.includes(noun) && !commonCrowds.has(noun));
  return crowd === undefined
    ? speaks("recipients", 0, "no recipient in common")
    : speaks("recipients", 0.75, `both of some "${crowd}"`);
}

/** People to whom everything happens. */
const commonCrowds = new Set(
  "person civilian soldier man woman child fighter rebel militant terrorist troop other member".split(" "),
);

/** A convoy to one source is five vehicles to the other. */
const transport = new Set("vehicle car truck lorry bus convoy column tank jeep pickup".split(" "));

const aircraft = new Set("drone helicopter plane jet aircraft warplane".split(" "));

function isShotDown({ targets }: EventView): boolean {
  return targets.length > 0 && targets.every((target) => aircraft.has(target));
}

/** What was hit: the same thing, or things that differ. Two sources may name one target by two names. */
export function compareTargets(one: EventView, other: EventView): Comparison {
  if (
    isShotDown(one) !== isShotDown(other) &&
    [one, other].every(({ targets, tolls }) => targets.length + tolls.length > 0)
  )
    return speaks("targets", -2.5, "one is of an aircraft brought down");
  if (one.targets.length === 0 || other.targets.length === 0) return speaks("targets", 0, "no target on one side");
  if (shared(one.targets, other.targets) > 0) return speaks("targets", 1, "the same target");
  if ([one, other].some(({ targets }) => targets.every((target) => transport.has(target))))
    return speaks("targets", 0, "what was on the road");
  const sameVoice = shared(one.voices, other.voices) > 0;
  return speaks(
    "targets",
    sameVoice ? -2 : -1,
    sameVoice ? "one source names two targets" : "targets of different names",
  );
}

function shared(one: readonly string[], other: readonly string[]): number {
  return one.filter((value) => other.includes(value)).length;
}
