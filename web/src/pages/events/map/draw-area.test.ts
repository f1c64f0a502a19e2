import type { Feature, Polygon } from "geojson";
import { expect, test } from "vitest";
import { makeMark } from "../test/make-mark.ts";
import { drawArea, drawCounts, ringAround } from "./draw-area.ts";
import { findCountry } from "./find-country.ts";
import { groupSpots } from "./group-spots.ts";

const square: Feature<Polygon> = {
  type: "Feature",
  properties: { name: "Osk" },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [30, 30],
        [50, 30],
        [50, 50],
        [30, 50],
        [30, 30],
      ],
      [
        [44, 44],
        [46, 44],
        [46, 46],
        [44, 46],
        [44, 44],
      ],
    ],
  },
};

function spotsOf(...facts: Parameters<typeof makeMark>[1][]) {
  return groupSpots(facts.map((each, index) => makeMark(`m${index}`, each)));
}

test("a circle reaches as many kilometres to the north as to the east", () => {
  const ring = ringAround(60, 10, 111.195);
  expect(Math.max(...ring.map(([, latitude = 0]) => latitude))).toBeCloseTo(61, 2);
  expect(Math.max(...ring.map(([longitude = 0]) => longitude))).toBeCloseTo(12, 1);
  expect(ring[0]).toEqual(ring.at(-1));
});

test("a point lies in the country around it, not in a hole of it", () => {
  expect(findCountry([square], 36, 40)).toBe(square);
  expect(findCountry([square], 45, 45)).toBe(null);
  expect(findCountry([square], 36, 60)).toBe(null);
});

test("where only the country is known the country is drawn, elsewhere a circle", () => {
  const [country] = spotsOf({ placePrecision: 6, radiusKm: 500 });
  const [place] = spotsOf({ placePrecision: 3, radiusKm: 50 });
  const [sea] = spotsOf({ placePrecision: 6, radiusKm: 500, longitude: 80 });
  if (country === undefined || place === undefined || sea === undefined) throw new Error("no spot");
  expect(drawArea(country, [square]).geometry).toBe(square.geometry);
  expect(drawArea(place, [square]).geometry.coordinates[0]).toHaveLength(49);
  expect(drawArea(sea, [square]).geometry.coordinates[0]).toHaveLength(49);
});

test("countries are counted apart from places", () => {
  const { places, wide } = drawCounts(spotsOf({}, {}, { placePrecision: 6, radiusKm: 500 }));
  expect(places.features.map(({ properties }) => properties?.events)).toEqual([2]);
  expect(wide.features.map(({ properties }) => properties?.place)).toEqual(["Karsa"]);
});
