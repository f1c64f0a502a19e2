import type { EntityKind } from "../../schema/index.ts";
import { dayNumber } from "../../text/day-number.ts";
import { headNoun } from "../../text/head-noun.ts";
import type { Lookup } from "../resolved-view.ts";
import type { Sides } from "../trace-sides.ts";
import type { RelationDispute, RelationStatement } from "./dispute-relations.ts";
import { disagree, opposed, type Stand, sortStands } from "./list-positions.ts";

const armed: readonly EntityKind[] = ["armed-forces", "armed-group", "military-unit"];
/** Of these a body has one; of commanders many, unless it is a unit. */
const leading = new Set("chief head leader".split(" "));
/** Reports further apart than this may both be right: people rise. */
const sameTimeDays = 45;

interface Post extends RelationStatement {
  body: string;
  value: string;
  day: number | null;
}

/**
 * One officer, two posts: at the head of a unit to one voice, of the whole force to another. Two posts in one body, or in bodies of
 * which neither is a unit, may well be held together.
 */
export function disputeOffices(
  relations: readonly RelationStatement[],
  lookup: Lookup,
  sides: Sides,
): RelationDispute[] {
  const byPerson = new Map<string, Post[]>();
  for (const statement of relations) {
    const post = readPost(statement, lookup);
    if (post !== null) byPerson.set(post.subject ?? "", [...(byPerson.get(post.subject ?? "") ?? []), post]);
  }
  return [...byPerson].flatMap(([person, posts]) => {
    const against = opposed(
      posts,
      ({ body, value, day }) => `${body}|${value}|${day}`,
      ({ voice }) => voice.key,
      (one, other) => isOther(one, other, lookup, sides),
    );
    const stands = against.map(({ value, voice, claim }): Stand => ({ value, voice, claim: claim.id }));
    const about = `the post of ${lookup.parties.get(person)?.name ?? ""}`;
    const disagreement = disagree("role", "relation.holds-role", sortStands(stands), `Sources differ on ${about}:`);
    return disagreement === null ? [] : [{ about, disagreement }];
  });
}

function readPost(statement: RelationStatement, lookup: Lookup): Post | null {
  const { relation, subject, object, affirmed, document } = statement;
  const person = lookup.parties.get(subject ?? "");
  const body = lookup.parties.get(object ?? "");
  if (!affirmed || person?.kind !== "person" || body === undefined || !armed.includes(body.kind)) return null;
  const role = relation.type === "commands" ? "commander" : relation.type === "holds-role" ? relation.role : null;
  const heads = new Set(role?.split(/\s+/).map(headNoun));
  const one = [...heads].some((head) => leading.has(head));
  if (role === null || !(one || (heads.has("commander") && body.kind === "military-unit"))) return null;
  return {
    ...statement,
    body: body.id,
    value: `${role} of ${body.name}`,
    day: dayNumber(document.published?.from ?? null),
  };
}

function isOther(one: Post, other: Post, lookup: Lookup, sides: Sides): boolean {
  if (one.body === other.body) return false;
  const unit = (post: Post): boolean => lookup.parties.get(post.body)?.kind === "military-unit";
  const rank =
    unit(one) !== unit(other) || sides.above(one.body).has(other.body) || sides.above(other.body).has(one.body);
  const apart = one.day !== null && other.day !== null && Math.abs(one.day - other.day) > sameTimeDays;
  return rank && !apart;
}
