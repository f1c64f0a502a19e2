import { z } from "zod";
import { Place } from "./place.ts";
import { Span } from "./span.ts";

export const EntityKind = z.enum([
  "person",
  "state",
  "government-body",
  "armed-forces",
  "armed-group",
  "military-unit",
  "organization",
  "alliance",
  "population",
  "place",
  "facility",
  "weapon",
  "vehicle",
  "conflict",
  "other",
]);
export type EntityKind = z.infer<typeof EntityKind>;

/**
 * Someone or something named in one document, with every place in its text that refers to it.
 * A country is one entity of kind `state` that also has a `place`; a capital standing for its government is a mention
 * of that state. A unit is not its army: that is a `part-of` relation, never an alias.
 */
export const Entity = z.strictObject({
  id: z.string(),
  kind: EntityKind,
  name: z.string(),
  aliases: z.array(z.string()),
  mentions: z.array(Span),
  place: Place.nullable(),
});
export type Entity = z.infer<typeof Entity>;
