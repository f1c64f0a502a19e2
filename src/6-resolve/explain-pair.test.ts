import { expect, test } from "vitest";
import { explainPair } from "./explain-pair.ts";
import { buildRecord, type Report, town } from "./test/build-record.ts";

const report = (id: string, on: string): Report => ({
  id,
  published: on,
  opening: "A report from Karsa.",
  entities: {
    Karsa: { kind: "place", place: town("Karsa", 42, 21) },
    [id === "a" ? "Omar Hadeel" : "Nadia Hadeel"]: { kind: "person" },
  },
  told: [
    { says: "Jets struck Karsa.", word: "struck", mode: "aerial", place: "Karsa", on, harm: [["killed", 4, "people"]] },
  ],
});
const records = [report("a", "2024-05-14"), report("b", "2024-05-18")].map(buildRecord);

test("two events are compared by name, each comparison with its score and reason", () => {
  const found = explainPair({ records, judgements: [] }, "event:a.c1", "b.c1");
  expect(found.find(({ name }) => name === "place")).toEqual({
    name: "place",
    score: 2,
    reason: "both at Karsa",
    contradiction: false,
  });
  expect(found.find(({ name }) => name === "time")).toMatchObject({
    contradiction: true,
    reason: "the dates are 4 days apart",
  });
});

test("two entities are compared by name, and a judgement comes first", () => {
  const judgement = {
    id: "j1",
    at: "2024-06-01T00:00:00Z",
    who: "an editor",
    kind: "same" as const,
    on: ["entity:a/e2", "b/e2"],
    why: null,
    correction: null,
  };
  const found = explainPair({ records, judgements: [judgement] }, "entity:a/e2", "entity:b/e2");
  expect(found[0]).toMatchObject({ name: "judgement", reason: "a person judged them one" });
  expect(found.find(({ name }) => name === "name")).toMatchObject({
    contradiction: true,
    reason: '"Omar Hadeel" and "Nadia Hadeel" are two full names',
  });
});

test("what is not there, or not comparable, has nothing to compare", () => {
  expect(explainPair({ records, judgements: [] }, "a.c1", "b.c9")).toEqual([]);
  expect(explainPair({ records, judgements: [] }, "a.c1", "b/e1")).toEqual([]);
});
