import type { ActorPage } from "../../../../src/api/index.ts";

export type ActorRelation = ActorPage["relations"][number];

export interface RelationGroup {
  title: string;
  relations: readonly ActorRelation[];
}

/** How an actor's relations are told, in the order in which one asks for them: type and side, under one heading. */
const groups: readonly { title: string; of: readonly `${ActorRelation["type"]} ${"from" | "to"}`[] }[] = [
  { title: "Led by", of: ["commands to"] },
  { title: "Commands", of: ["commands from"] },
  { title: "Part of", of: ["part-of from", "member-of from"] },
  { title: "Its parts and members", of: ["part-of to", "member-of to"] },
  { title: "Allies", of: ["allied-with from", "allied-with to"] },
  { title: "Supports", of: ["supports from"] },
  { title: "Supported by", of: ["supports to"] },
  { title: "Opposes", of: ["opposes from"] },
  { title: "Opposed by", of: ["opposes to"] },
  { title: "Operates in", of: ["operates-in from"] },
  { title: "Who operates here", of: ["operates-in to"] },
  { title: "Those with a role in it", of: ["holds-role to"] },
  { title: "Also called", of: ["alias-of from", "alias-of to"] },
];

/** The relations under their headings; headings with nothing under them are left out. Roles held are told on their own. */
export function groupRelations(relations: readonly ActorRelation[]): RelationGroup[] {
  return groups.flatMap(({ title, of }) => {
    const found = relations.filter(({ type, direction }) => of.includes(`${type} ${direction}`));
    return found.length === 0 ? [] : [{ title, relations: found }];
  });
}

/** The roles that the actor holds, those told by most claims first, each with its times and where. */
export function listRoles(relations: readonly ActorRelation[]): ActorRelation[] {
  return relations.filter(({ type, direction }) => type === "holds-role" && direction === "from");
}
