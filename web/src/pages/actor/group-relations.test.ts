import { expect, test } from "vitest";
import { type ActorRelation, groupRelations, listRoles } from "./group-relations.ts";

function relation(type: ActorRelation["type"], direction: "from" | "to", text: string): ActorRelation {
  return { type, direction, other: null, text, role: null, times: [], claims: ["d1.c1"], denied: [] };
}

test("who leads it comes first, and a heading with nothing under it is left out", () => {
  const grouped = groupRelations([
    relation("part-of", "from", "the army"),
    relation("member-of", "from", "the alliance"),
    relation("commands", "to", "Colonel Teve"),
  ]);
  expect(grouped.map(({ title, relations }) => [title, relations.map(({ text }) => text)])).toEqual([
    ["Led by", ["Colonel Teve"]],
    ["Part of", ["the army", "the alliance"]],
  ]);
});

test("roles that it holds are a list of their own, and those held in it are among its relations", () => {
  const held = relation("holds-role", "from", "spokesman");
  const given = relation("holds-role", "to", "Ada Brenn");
  expect(listRoles([held, given])).toEqual([held]);
  expect(groupRelations([held, given]).map(({ title }) => title)).toEqual(["Those with a role in it"]);
});
