import { expect, test } from "vitest";
import { pairOf, sayMember } from "./joining.ts";

const actor = { id: "entity:d1/e1", members: ["d1/e1", "d1/e4", "d2/e3"] };

test("two actors are joined or kept apart by their ids", () => {
  expect(pairOf("same", actor, "entity:d9/e9")).toEqual(["entity:d1/e1", "entity:d9/e9"]);
  expect(pairOf("different", actor, "entity:d9/e9")).toEqual(["entity:d1/e1", "entity:d9/e9"]);
});

test("a member is split off from the one that the actor is known by, and that one from the next", () => {
  expect(pairOf("split", actor, "d2/e3")).toEqual(["entity:d1/e1", "entity:d2/e3"]);
  expect(pairOf("split", actor, "d1/e1")).toEqual(["entity:d1/e4", "entity:d1/e1"]);
});

test("a member is told by its report and the words around its first mention", () => {
  const text =
    "Far to the north of the old bridge and the river, where roads end, Colonel Teve met the council of Osk.";
  const start = text.indexOf("Colonel");
  const said = sayMember({
    id: "d1/e1",
    kind: "person",
    name: "Teve",
    mentions: 1,
    document: { id: "d1", title: "Talks", publisher: "Osk Post", published: null, copyOf: null },
    first: { start: 1000 + start, end: 1000 + start + 12, context: { start: 1000, text } },
  });
  expect(said.detail).toBe(
    "Talks, Osk Post: “…the north of the old bridge and the river, where roads end, Colonel Teve met the council of Osk.”",
  );
});
