import { z } from "zod";
import { Argument } from "./argument.ts";
import { Interval } from "./interval.ts";

export const RelationType = z.enum([
  "member-of",
  "part-of",
  "commands",
  "holds-role",
  "supports",
  "opposes",
  "allied-with",
  "operates-in",
  "alias-of",
]);
export type RelationType = z.infer<typeof RelationType>;

/** A standing fact between two entities, or (`holds-role`) an entity and a role in words. */
export const Relation = z.strictObject({
  type: RelationType,
  subject: Argument,
  object: Argument.nullable(),
  role: z.string().nullable(),
  time: Interval.nullable(),
});
export type Relation = z.infer<typeof Relation>;
