import { expect, test } from "vitest";
import { town } from "../../src/6-resolve/test/build-record.ts";
import type { Record } from "../../src/schema/index.ts";
import { tellOfGold } from "./ecbplus/tell-of-gold.ts";
import { spanOf } from "./make-record.ts";
import { measureClusters } from "./measure-clusters.ts";
import { rowsOf } from "./score-ecbplus.ts";

const gold = new Map([
  ["d1.g0", "a"],
  ["d2.g0", "a"],
  ["d2.g1", "b"],
]);

test("the gold itself is perfect, nothing is worth nothing, and one mention misplaced is caught", () => {
  const values = (found: ReadonlyMap<string, string>): number[] =>
    rowsOf("x", [measureClusters(gold, found)]).map(({ value }) => value);
  expect(values(gold)).toEqual([1, 1, 1]);
  expect(values(new Map())).toEqual([0, 0, 0]);
  for (const value of values(new Map([...gold, ["d2.g1", "a"]]))) expect(value).toBeLessThan(1);
});

test("a topic counts as much as another, however large", () => {
  const perfect = measureClusters(gold, gold);
  const [first] = rowsOf("x", [perfect, measureClusters(gold, new Map())]);
  expect(first?.value).toBe(0.5);
});

test("a given mention is told with whoever is named in its sentence, and with its word for a mode", () => {
  const text = "Ada Brenn met Ulf Marren in Osk.\nIt rained.";
  const named = (id: string, kind: "person" | "place", name: string): Record["entities"][number] => ({
    id,
    kind,
    name,
    aliases: [],
    mentions: [spanOf(text, name)],
    place: kind === "place" ? town(name, 1, 2) : null,
  });
  const record = {
    document: { id: "d", text: "cleaned" },
    entities: [named("e1", "person", "Ada Brenn"), named("e2", "person", "Ulf Marren"), named("e3", "place", "Osk")],
    claims: [],
  } as unknown as Record;
  const events = [{ key: "d.g0", span: spanOf(text, "met"), chain: "c", negated: false }];
  const [claim] = tellOfGold({ record, toGold: (span) => span, text, events, lemmaOf: () => "meet" }).claims;
  expect(claim?.event).toMatchObject({
    mode: "meet",
    trigger: spanOf(text, "met"),
    actors: [{ entity: "e1" }, { entity: "e2" }],
    place: null,
  });
});
