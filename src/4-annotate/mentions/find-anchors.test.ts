import { expect, test } from "vitest";
import type { GazetteerPlace } from "../../schema/index.ts";
import type { NameSpan } from "../names/find-names.ts";
import { findAnchors, nearness } from "./find-anchors.ts";

const at = (latitude: number, longitude: number): GazetteerPlace => ({
  name: "Velmar",
  latitude,
  longitude,
  country: "AA",
  admin1: null,
  population: 1000,
  geonamesId: null,
  kind: "city",
  precision: 2,
});
const named = (first: number, places: GazetteerPlace[]): NameSpan => ({
  first,
  last: first + 1,
  kind: "place",
  actors: [],
  form: null,
  places,
  titled: false,
});
const surfaces = ["Velmar", "Karsa", "Tarn"];
const wordsOf = ({ first }: NameSpan): string => surfaces[first] ?? "";

test("a name of one place, or of places side by side, is an anchor; one of places far apart is none", () => {
  const anchors = findAnchors(
    [named(0, [at(10, 20)]), named(1, [at(10, 20), at(10.2, 20)]), named(2, [at(10, 20), at(50, 20)])],
    wordsOf,
  );
  expect(anchors.map(({ name }) => name)).toEqual(["velmar", "karsa"]);
});

test("nearness is the share of the other anchors within a day's drive", () => {
  const anchors = findAnchors([named(0, [at(10, 20)]), named(1, [at(50, 20)])], wordsOf);
  expect(nearness(at(10.5, 20), "Tarn", anchors)).toBe(0.5);
  expect(nearness(at(10.5, 20), "Velmar", anchors)).toBe(0);
  expect(nearness(at(10.5, 20), "Velmar", [])).toBe(0);
});
