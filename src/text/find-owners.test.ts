import { expect, test } from "vitest";
import type { Entity, EntityKind } from "../schema/index.ts";
import { findOwners, ownerKinds } from "./find-owners.ts";
import { listMentions } from "./list-mentions.ts";

/** Owners named in a phrase; `named` are the entities and how the phrase mentions them. */
function owners(phrase: string, named: { [mention: string]: EntityKind }): string[] {
  const entities = Object.entries(named).map(([mention, kind]): Entity => {
    const start = phrase.indexOf(mention);
    return {
      id: mention,
      kind,
      name: mention,
      aliases: [],
      mentions: [{ start, end: start + mention.length }],
      place: null,
    };
  });
  return findOwners(listMentions(entities, ownerKinds), { start: 0, end: phrase.length }, null, phrase);
}

test("a possessive or an adjective before the noun says whose it is", () => {
  expect(owners("its aircraft", { its: "armed-forces" })).toEqual(["its"]);
  expect(owners("the Karsan Army's guns", { "Karsan Army": "armed-forces" })).toEqual(["Karsan Army"]);
  expect(owners("one of his men", { his: "person" })).toEqual(["his"]);
});

test("so does what follows of", () => {
  expect(owners("Six soldiers of the so-called 4th Brigade", { "4th Brigade": "military-unit" })).toEqual([
    "4th Brigade",
  ]);
  expect(owners("a column of Brigade 4", { "Brigade 4": "military-unit" })).toEqual(["Brigade 4"]);
});

test("a phrase does not own itself, and whom it only speaks of is no owner", () => {
  expect(owners("Brigade 4", { "Brigade 4": "military-unit" })).toEqual([]);
  expect(owners("rebels who fought the Karsan Army", { "Karsan Army": "armed-forces" })).toEqual([]);
  expect(owners("the market in Karsa", { Karsa: "place" })).toEqual([]);
});

test("many mentions cost no more than those in the phrase", () => {
  const mentions = Array.from({ length: 200_000 }, (_, index) => ({
    start: index * 10,
    end: index * 10 + 3,
    entity: `e${index}`,
  }));
  const text = "its jets. ".repeat(4);
  for (let at = 0; at < 20_000; at++) expect(findOwners(mentions, { start: 10, end: 18 }, null, text)).toEqual(["e1"]);
});
