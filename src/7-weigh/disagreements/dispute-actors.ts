import type { Disagreement, EntityKind } from "../../schema/index.ts";
import { headNoun } from "../../text/head-noun.ts";
import { judgeName } from "../../text/judge-name.ts";
import type { Voice } from "../read-voice.ts";
import type { Lookup, ResolvedParty } from "../resolved-view.ts";
import type { Statement } from "../statement.ts";
import type { Sides } from "../trace-sides.ts";
import { disagree, opposed, type Stand, sortStands } from "./list-positions.ts";
import type { Blame } from "./read-blame.ts";

const answerable: readonly EntityKind[] = [
  "person",
  "state",
  "government-body",
  "armed-forces",
  "armed-group",
  "military-unit",
  "organization",
  "alliance",
  "other",
];
const deeds = ["ASSAULT", "COERCE"];

/** Rival claims of responsibility: named actors, none part of the other, for one deed, told as done or laid at their door. */
export function disputeActors(
  statements: readonly Statement[],
  blames: readonly Blame[],
  lookup: Lookup,
  sides: Sides,
): Disagreement | null {
  const doing = statements
    .filter((statement) => statement.affirmed && deeds.includes(statement.event.type))
    .map(
      ({ voice, claim, actors, recipients }): Holding => ({
        voice,
        claim: claim.id,
        actors: named(actors, lookup).filter((actor) => !speaksOfUs(actor, voice, lookup)),
        recipients,
      }),
    );
  const blaming = blames.map(
    ({ voice, claim, actors }): Holding => ({ voice, claim, actors: named(actors, lookup), recipients: [] }),
  );
  const holding = [...doing, ...blaming].filter(({ actors }) => actors.length > 0);
  const rivals = opposed(
    holding,
    ({ actors, recipients }) => `${actors.join()}|${recipients.join()}`,
    ({ voice }) => voice.key,
    (one, other) => areRivals(one, other, lookup, sides),
  );
  const stands = rivals.map(
    ({ voice, claim, actors }): Stand => ({
      value: actors
        .map((actor) => lookup.parties.get(actor)?.name ?? "")
        .sort()
        .join(" and "),
      voice,
      claim,
    }),
  );
  return disagree("responsibility", "actors", sortStands(stands), "Sources name different actors:");
}

/** Whom a voice holds to have acted, and against whom. */
interface Holding {
  voice: Voice;
  claim: string;
  actors: readonly string[];
  recipients: readonly string[];
}

function areRivals(one: Holding, other: Holding, lookup: Lookup, sides: Sides): boolean {
  if (one.actors.some((actor) => other.actors.some((second) => mayBeOne(actor, second, lookup, sides)))) return false;
  return !strikesAt(one.actors, other, sides) && !strikesAt(other.actors, one, sides);
}

/** In a clash, both sides act and both suffer: that is no rivalry over one deed. */
function strikesAt(actors: readonly string[], holding: Holding, sides: Sides): boolean {
  return actors.some((actor) => holding.recipients.some((recipient) => sides.within(actor, recipient)));
}

/** A person who says "we struck" speaks for a body that acted, and names nobody. */
function speaksOfUs(actor: string, voice: Voice, lookup: Lookup): boolean {
  return actor === voice.party && lookup.parties.get(actor)?.kind === "person";
}

/** Actors that have a name, or are of a force that all know; "gunmen" and "the attackers" leave open who it was. */
function named(actors: readonly string[], lookup: Lookup): string[] {
  return actors.filter((actor) => {
    const party = lookup.parties.get(actor);
    if (party === undefined || !answerable.includes(party.kind)) return false;
    return judgeName(party.name, true) === "proper" || sortOfForce(party) !== null;
  });
}

/** "The police", "soldiers": no name, and yet a side that cannot be another. */
const forces: { readonly [noun: string]: string } = {
  police: "police",
  policeman: "police",
  gendarme: "police",
  army: "army",
  soldier: "army",
  troop: "army",
  military: "army",
  rebel: "rebels",
  insurgent: "rebels",
  guerrilla: "rebels",
};

function sortOfForce({ name, kind }: ResolvedParty): string | null {
  const described = forces[headNoun(name)] ?? null;
  if (judgeName(name, true) !== "proper") return described;
  return described ?? (kind === "armed-forces" ? "army" : kind === "armed-group" ? "rebels" : null);
}

/** One is the other or part of it; of one without a name, as far as its sort of force tells. */
function mayBeOne(one: string, other: string, lookup: Lookup, sides: Sides): boolean {
  const [a, b] = [lookup.parties.get(one), lookup.parties.get(other)];
  if (a === undefined || b === undefined || sides.within(one, other)) return true;
  if ([a, b].every(({ name }) => judgeName(name, true) === "proper")) return false;
  const [sort, second] = [sortOfForce(a), sortOfForce(b)];
  return sort === null || second === null || sort === second;
}
