import type { Place } from "../../schema/index.ts";
import { headNoun } from "../../text/head-noun.ts";
import { placeGapKm } from "../../text/place-gap.ts";
import type { Lookup } from "../resolved-view.ts";
import type { Sides } from "../trace-sides.ts";
import { type RelationDispute, type RelationStatement, sayRelation } from "./dispute-relations.ts";
import { disagree, type Stand } from "./list-positions.ts";
import type { Sighting } from "./see-forces.ts";

const unarmed = new Set("adviser advisor trainer instructor observer expert engineer diplomat".split(" "));

/**
 * That a party has fighters in a place is denied, or only advisers are admitted, while others tell of its forces there:
 * stationed there, sent there, fighting or killed there.
 */
export function disputePresence(
  relations: readonly RelationStatement[],
  sightings: readonly Sighting[],
  lookup: Lookup,
  sides: Sides,
): RelationDispute[] {
  const presences = relations.filter((statement) => isPresence(statement, lookup));
  const denials = presences.filter(isDenied);
  if (denials.length === 0) return [];
  const heldIn = groupByCountry(presences, (statement) => placeOf(statement, lookup));
  const seenIn = groupByCountry(sightings, ({ place }) => place);
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
      ({ voice, place, forces }) =>
        !own.has(voice.key) && holds(where, place) && forces.some((force) => sides.within(force, subject)),
    );
    for (const { advising, voice, claim } of seen)
      if (advising && voice.party !== null && sides.within(voice.party, subject))
        admitted.push({ value: "no fighters there", voice, claim });
    const yes = [
      ...stationed.map(({ voice, claim }) => ({ voice, claim: claim.id })),
      ...seen.filter(({ advising }) => !advising),
    ].map(({ voice, claim }): Stand => ({ value: "its forces are there", voice, claim }));
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

/** The countries in which somebody's forces are denied. */
export function deniedCountries(relations: readonly RelationStatement[], lookup: Lookup): ReadonlySet<string> {
  const denials = relations.filter((statement) => isPresence(statement, lookup) && isDenied(statement));
  return new Set(denials.flatMap((statement) => placeOf(statement, lookup)?.country ?? []));
}

function isPresence(statement: RelationStatement, lookup: Lookup): boolean {
  const { relation, subject } = statement;
  return relation.type === "operates-in" && subject !== null && placeOf(statement, lookup) !== null;
}

function isDenied(statement: RelationStatement): boolean {
  return !statement.affirmed && !isUnarmed(statement);
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
