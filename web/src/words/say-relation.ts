import type { ActorGraph, ClaimView } from "../../../src/api/index.ts";

export type RelationType = NonNullable<ClaimView["claim"]["relation"]>["type"];
export type EdgeType = ActorGraph["edges"][number]["type"];

/** A relation from its subject and from its object. */
const relations: { readonly [type in EdgeType]: { from: string; to: string } } = {
  fights: { from: "fights", to: "is fought by" },
  opposes: { from: "opposes", to: "is opposed by" },
  supports: { from: "supports", to: "is supported by" },
  "allied-with": { from: "is allied with", to: "is allied with" },
  commands: { from: "commands", to: "is commanded by" },
  "part-of": { from: "is part of", to: "has as a part" },
  "member-of": { from: "is a member of", to: "has as a member" },
  "holds-role": { from: "has a role in", to: "has in a role" },
  "operates-in": { from: "operates in", to: "has operating in it" },
  "alias-of": { from: "is also called", to: "is also called" },
};

export const edgeTypes = Object.keys(relations) as readonly EdgeType[];
export const relationTypes = edgeTypes.filter((type) => type !== "fights");

/** "commands", or from the other side "is commanded by". */
export function sayRelation(type: EdgeType, direction: "from" | "to" = "from"): string {
  return relations[type][direction];
}
