import { expect, test } from "vitest";
import type { GazetteerPlace } from "../../schema/index.ts";
import { choosePlace, type PlaceContext } from "./choose-place.ts";

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
/** A text that tells nothing, but for what is given. */
function context(told: Partial<PlaceContext> = {}): PlaceContext {
  return { votes: new Map(), container: null, asArea: false, nearness: () => 0, ...told };
}

test("with nothing else to go by the largest is meant", () => {
  expect(choosePlace([small, large], context())).toMatchObject({
    country: "AA",
    reason: "the largest place of that name",
  });
});

test("the country that the text is about comes before size", () => {
  expect(choosePlace([large, small], context({ votes: new Map([["BB", 3]]) }))).toMatchObject({
    country: "BB",
    reason: "the text is about its country",
  });
});

test("the country named beside it comes before the country of the text", () => {
  expect(
    choosePlace([large, small], context({ votes: new Map([["AA", 5]]), container: { country: "BB", admin1: null } })),
  ).toMatchObject({
    country: "BB",
    reason: "the text names its country beside it",
  });
});

test("a province of a town's name is meant only where it is called one", () => {
  const province = place({ population: 2_000_000, precision: 4, kind: "admin1" });
  expect(choosePlace([province, place({})], context())?.precision).toBe(2);
  expect(choosePlace([province, place({})], context({ asArea: true }))?.precision).toBe(4);
});

test("a country comes before a town of its name", () => {
  const country = place({ precision: 6, population: 0, kind: "country" });
  expect(choosePlace([large, country], context())?.precision).toBe(6);
});

test("the only place of a name says that it is the only one", () => {
  expect(choosePlace([small], context())?.reason).toBe("the only place of that name in the gazetteer");
});

test("of no places none is chosen", () => {
  expect(choosePlace([], context({ asArea: true }))).toBeNull();
});

test("the province named beside it is heard where two towns of one country share a name", () => {
  const [north, south] = [place({ admin1: "North", population: 90_000 }), place({ admin1: "South" })];
  const told = context({ container: { country: "AA", admin1: "South" } });
  expect(choosePlace([north, south], told)).toMatchObject({
    admin1: "South",
    reason: "the text names its province beside it",
  });
});

test("a small town near the other places of the text comes before a large one elsewhere", () => {
  expect(choosePlace([large, small], context({ nearness: (one) => (one === small ? 1 : 0) }))).toMatchObject({
    country: "BB",
    reason: "the text names places near it",
  });
});
