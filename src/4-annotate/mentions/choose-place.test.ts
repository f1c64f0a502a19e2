import { expect, test } from "vitest";
import type { GazetteerPlace } from "../../schema/index.ts";
import { choosePlace } from "./choose-place.ts";

function place(facts: Partial<GazetteerPlace>): GazetteerPlace {
  return {
    name: "Velmar",
    latitude: 10,
    longitude: 20,
    country: "AA",
    admin1: null,
    population: 50_000,
    geonamesId: null,
    kind: "city",
    precision: 2,
    ...facts,
  };
}

const large = place({ country: "AA", population: 900_000 });
const small = place({ country: "BB", population: 40_000 });
const noVotes = new Map<string, number>();

test("with nothing else to go by the largest is meant", () => {
  expect(choosePlace([small, large], noVotes, null, false)).toMatchObject({
    country: "AA",
    reason: "the largest place of that name",
  });
});

test("the country that the text is about comes before size", () => {
  expect(choosePlace([large, small], new Map([["BB", 3]]), null, false)).toMatchObject({
    country: "BB",
    reason: "the text is about its country",
  });
});

test("the country named beside it comes before the country of the text", () => {
  expect(choosePlace([large, small], new Map([["AA", 5]]), "BB", false)).toMatchObject({
    country: "BB",
    reason: "the text names its country beside it",
  });
});

test("a province of a town's name is meant only where it is called one", () => {
  const province = place({ population: 2_000_000, precision: 4, kind: "admin1" });
  expect(choosePlace([province, place({})], noVotes, null, false)?.precision).toBe(2);
  expect(choosePlace([province, place({})], noVotes, null, true)?.precision).toBe(4);
});

test("a country comes before a town of its name", () => {
  const country = place({ precision: 6, population: 0, kind: "country" });
  expect(choosePlace([large, country], noVotes, null, false)?.precision).toBe(6);
});

test("the only place of a name says that it is the only one", () => {
  expect(choosePlace([small], noVotes, null, false)?.reason).toBe("the only place of that name in the gazetteer");
});

test("of no places none is chosen", () => {
  expect(choosePlace([], noVotes, "AA", true)).toBeNull();
});
