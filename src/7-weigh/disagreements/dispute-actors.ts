import type { Disagreement, EntityKind } from "../../schema/index.ts";
import { judgeName } from "../../text/judge-name.ts";
import type { Lookup } from "../resolved-view.ts";
import type { Sides } from "../trace-sides.ts";
import type { Statement } from "../statement.ts";
import { disagree, type Stand } from "./list-positions.ts";

const answerable: readonly EntityKind[] = ["person", "state", "government-body", "armed-forces", "armed-group", "military-unit", "organization", "alliance", "other"];
const deeds = ["ASSAULT", "COERCE"];

/** Rival claims of responsibility: named actors, none part of the other, for one deed. */
export function disputeActors(statements: readonly Statement[], lookup: Lookup, sides: Sides): Disagreement | null {
  const blaming = statements.filter((statement) => statement.affirmed && deeds.includes(statement.event.type) && namedActors(statement, lookup).length > 0);
  const rivals = blaming.filter((one) => blaming.some((other) => areRivals(one, other, lookup, sides)));
  const stands = rivals.map((statement): Stand => ({
    value: namedActors(statement, lookup).map((actor) => lookup.parties.get(actor)?.name ?? "").sort().join(" and "),
    voice: statement.voice,
    claim: statement.claim.id,
  }));
  return disagree("responsibility", "actors", [...stands].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)), "Sources name different actors:");
}

function areRivals(one: Statement, other: Statement, lookup: Lookup, sides: Sides): boolean {
  const [a, b] = [namedActors(one, lookup), namedActors(other, lookup)];
  if (one.voice.key === other.voice.key || a.some((actor) => b.some((second) => sides.within(actor, second)))) return false;
  return !strikesAt(a, other, sides) && !strikesAt(b, one, sides);
}

/** In a clash, both sides act and both suffer: that is no rivalry over one deed. */
function strikesAt(actors: readonly string[], statement: Statement, sides: Sides): boolean {
  return actors.some((actor) => statement.recipients.some((recipient) => sides.within(actor, recipient)));
}

/** Actors that have a name; "gunmen" and "the attackers" leave open who it was. */
export function namedActors(statement: Statement, lookup: Lookup): string[] {
  return statement.actors.filter((actor) => {
    const party = lookup.parties.get(actor);
    return party !== undefined && answerable.includes(party.kind) && judgeName(party.name, true) === "proper";
  });
}
