import type { Disagreement, Event } from "../schema/index.ts";
import { list } from "./disagreements/list-positions.ts";
import { listOrigins } from "./list-accounts.ts";
import type { Lookup } from "./resolved-view.ts";
import type { Statement } from "./statement.ts";
import type { Sides } from "./trace-sides.ts";

/**
 * How far an event is settled, after Airwars: contested where actors are disputed, confirmed where a party to it accepts
 * it, fair with two independent sources or more, weak with one, discounted where nobody stands by it.
 */
export function gradeEvent(
  statements: readonly Statement[],
  disagreements: readonly Disagreement[],
  lookup: Lookup,
  sides: Sides,
): Event["grade"] {
  const affirmed = statements.filter((statement) => statement.affirmed);
  if (affirmed.length === 0) {
    const deniers = [...new Set(statements.map((statement) => statement.voice.accountLabel))].sort();
    return { value: "discounted", reason: `No source says that it happened; it is only denied, by ${list(deniers)}.` };
  }
  const rival = disagreements.find((disagreement) => disagreement.kind === "responsibility");
  if (rival !== undefined)
    return {
      value: "contested",
      reason: `Sources hold different actors responsible: ${list(rival.positions.map((position) => position.value))}.`,
    };
  const admission = affirmed.find(
    (statement) => statement.claim.factuality === "CT+" && acceptsOwnPart(statement, affirmed, sides),
  );
  if (admission !== undefined)
    return { value: "confirmed", reason: `${admission.voice.label}, a party to it, says that it happened.` };
  const origins = listOrigins(affirmed);
  if (origins.length > 1) {
    const actors = affirmed.some((statement) => statement.actors.some((actor) => lookup.parties.has(actor)));
    return {
      value: "fair",
      reason: `${origins.length} independent sources tell it (${list(origins)})${actors ? "" : ", none of them says who did it"}.`,
    };
  }
  return { value: "weak", reason: `Only ${list(origins)} tells it.` };
}

/** The speaker, or a body that it belongs to, did it; or it counts its own dead. */
function acceptsOwnPart(statement: Statement, affirmed: readonly Statement[], sides: Sides): boolean {
  const { party } = statement.voice;
  if (party === null) return false;
  const side = sides.above(party);
  const did = affirmed.some((other) => other.actors.some((actor) => sides.above(actor).has(party) || side.has(actor)));
  const own =
    statement.event.casualties.some((casualty) => (casualty.low ?? 0) > 0) &&
    statement.recipients.some((recipient) => sides.above(recipient).has(party) || side.has(recipient));
  return did || own;
}
