import type { EntityKind, Place } from "../../schema/index.ts";
import { headNoun } from "../../text/head-noun.ts";
import { placeGapKm } from "../../text/place-gap.ts";
import type { Lookup } from "../resolved-view.ts";
import type { Statement } from "../statement.ts";
import type { Sides } from "../trace-sides.ts";
import { type RelationDispute, type RelationStatement, sayRelation } from "./dispute-relations.ts";
import { disagree, type Stand } from "./list-positions.ts";

const forces: readonly EntityKind[] = ["armed-forces", "armed-group", "military-unit"];
const unarmed = new Set("adviser advisor trainer instructor observer expert engineer diplomat".split(" "));

/**
 * That a party has fighters in a place is denied, or only advisers are admitted, while others tell of its forces there:
 * stationed there, sent there, fighting or killed there.
 */
export function disputePresence(
  relations: readonly RelationStatement[],
  events: readonly Statement[],
  lookup: Lookup,
  sides: Sides,
): RelationDispute[] {
  const presences = relations.filter(
    (statement) =>
      statement.relation.type === "operates-in" && statement.subject !== null && placeOf(statement, lookup) !== null,
  );
  const denials = presences.filter(
    (statement) => !statement.affirmed && !unarmed.has(headNoun(statement.relation.role ?? "")),
  );
  if (denials.length === 0) return [];
  const heldIn = groupByCountry(presences, (statement) => placeOf(statement, lookup));
  const seenIn = groupByCountry(events, (statement) => statement.event.place?.at ?? null);
  const byPair = new Map<string, RelationStatement[]>();
  for (const denial of denials) {
    const key = `${denial.subject}|${denial.object}`;
    byPair.set(key, [...(byPair.get(key) ?? []), denial]);
  }
  return [...byPair.values()].flatMap((group) => {
    const denial = group[0] as RelationStatement;
    const where = placeOf(denial, lookup);
    if (where === null || denial.subject === null) return [];
    const subject = denial.subject;
    const own = new Set(group.map((statement) => statement.voice.key));
    const near = heldIn.get(where.country) ?? [];
    const no = group.map(
      (statement): Stand => ({ value: "no fighters there", voice: statement.voice, claim: statement.claim.id }),
    );
    const only = near.filter(
      (statement) =>
        own.has(statement.voice.key) &&
        statement.affirmed &&
        isUnarmed(statement) &&
        sides.within(statement.subject ?? "", subject) &&
        holds(where, placeOf(statement, lookup)),
    );
    const admitted = only.map(
      (statement): Stand => ({ value: "no fighters there", voice: statement.voice, claim: statement.claim.id }),
    );
    const stationed = near.filter(
      (statement) =>
        !own.has(statement.voice.key) &&
        statement.affirmed &&
        !isUnarmed(statement) &&
        statement.relation.role !== null &&
        sides.within(statement.subject ?? "", subject) &&
        holds(where, placeOf(statement, lookup)),
    );
    const seen = (seenIn.get(where.country) ?? []).filter(
      (statement) =>
        !own.has(statement.voice.key) &&
        statement.affirmed &&
        holds(where, statement.event.place?.at ?? null) &&
        forcesOf(statement, lookup).some((force) => sides.within(force, subject)),
    );
    const yes = [...stationed, ...seen].map(
      (statement): Stand => ({ value: "its forces are there", voice: statement.voice, claim: statement.claim.id }),
    );
    const about = sayRelation(denial, lookup);
    const disagreement = disagree(
      "denial",
      "relation.operates-in",
      [...no, ...admitted, ...yes],
      `${about} is denied, and told of:`,
    );
    return disagreement === null ? [] : [{ about, disagreement }];
  });
}

function groupByCountry<T>(items: readonly T[], placeOfItem: (item: T) => Place | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const country = placeOfItem(item)?.country;
    if (country === undefined) continue;
    const group = groups.get(country);
    if (group === undefined) groups.set(country, [item]);
    else group.push(item);
  }
  return groups;
}

function isUnarmed(statement: RelationStatement): boolean {
  return unarmed.has(headNoun(statement.relation.role ?? ""));
}

function placeOf(statement: RelationStatement, lookup: Lookup): Place | null {
  const { object } = statement.relation;
  return object?.entity == null
    ? null
    : (lookup.entities.get(`${statement.document.id}/${object.entity}`)?.place ?? null);
}

/** Whether a place lies in another: a point in a country or province, or the same spot. */
function holds(where: Place, at: Place | null): boolean {
  return at !== null && at.precision <= Math.max(where.precision, 2) && placeGapKm(where, at) === 0;
}

function forcesOf(statement: Statement, lookup: Lookup): string[] {
  return [...statement.actors, ...statement.recipients].filter((id) =>
    forces.includes(lookup.parties.get(id)?.kind ?? "other"),
  );
}
