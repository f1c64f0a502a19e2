import type { EntityKind, Place } from "../../schema/index.ts";
import type { Voice } from "../read-voice.ts";
import { type Lookup, resolvedId } from "../resolved-view.ts";
import type { Statement } from "../statement.ts";
import type { Sides } from "../trace-sides.ts";

/** An account of an event that shows forces in a place. */
export interface Sighting {
  place: Place;
  forces: readonly string[];
  voice: Voice;
  claim: string;
  /** They are said to be there as advisers. */
  advising: boolean;
}

const kinds: readonly EntityKind[] = ["armed-forces", "armed-group", "military-unit"];
/** "Sent there as military advisers". */
const asAdvisers = /\bas (?:[\p{L}-]+ ){0,2}(?:advis[eo]r|trainer|instructor|observer)s?\b/u;
/** Characters back from an event within which a place or country named before still holds. */
const reach = 400;

/** The forces that an event's accounts show in any of the countries. */
export function seeForces(
  statements: readonly Statement[],
  countries: ReadonlySet<string>,
  lookup: Lookup,
  sides: Sides,
): Sighting[] {
  if (countries.size === 0) return [];
  return statements.flatMap((statement): Sighting[] => {
    const { voice, claim, document, affirmed, actors, recipients } = statement;
    const forces = [...actors, ...recipients].filter((id) => kinds.includes(lookup.parties.get(id)?.kind ?? "other"));
    const place = affirmed && forces.length > 0 ? spotOf(statement, forces, lookup, sides) : null;
    if (place === null || !countries.has(place.country)) return [];
    const advising = asAdvisers.test(document.text.slice(claim.span.start, claim.span.end));
    return [{ place, forces, voice, claim: claim.id, advising }];
  });
}

/** Where the event was, or else the place or country that its text spoke of last, if not that of the forces themselves. */
function spotOf({ document, event }: Statement, forces: readonly string[], lookup: Lookup, sides: Sides): Place | null {
  const own = event.place?.at ?? null;
  if (own !== null) return own;
  const before = (lookup.places.get(document.id) ?? []).findLast(({ start, entity }) => {
    const id = resolvedId(lookup, document.id, entity);
    return start < event.trigger.start && !forces.some((force) => id !== null && sides.within(force, id));
  });
  if (before === undefined || event.trigger.start - before.start > reach) return null;
  return lookup.entities.get(`${document.id}/${before.entity}`)?.place ?? null;
}
