import { expect, test } from "vitest";
import type { Place, PlacePrecision } from "../schema/index.ts";
import { placeGapKm, sameSpot } from "./place-gap.ts";

function place(name: string, latitude: number, longitude: number, precision: PlacePrecision, country = "SY"): Place {
  return { name, latitude, longitude, country, admin1: null, precision, geonamesId: null, reason: "" };
}

const aleppo = place("Aleppo", 36.2, 37.16, 2);
const aleppoProvince = place("Aleppo", 36.2, 37.16, 4);
const hama = place("Hama", 35.13, 36.75, 2);
const syria = place("Syria", 35, 38, 6);

test("a town lies in its province and its country", () => {
  expect(placeGapKm(aleppo, aleppoProvince)).toBe(0);
  expect(placeGapKm(hama, syria)).toBe(0);
  expect(placeGapKm(syria, hama)).toBe(0);
});

test("two towns further apart than both reach have a gap", () => {
  expect(placeGapKm(aleppo, hama)).toBeGreaterThan(50);
  expect(placeGapKm(aleppo, hama)).toBe(placeGapKm(hama, aleppo));
});

test("two countries are two places, however near", () => {
  expect(placeGapKm(syria, place("Lebanon", 33.8, 35.8, 6, "LB"))).toBeGreaterThan(0);
  expect(placeGapKm(aleppo, place("Lebanon", 33.8, 35.8, 6, "LB"))).toBeGreaterThan(0);
});

test("the same spot needs two points, not a point and an area around it", () => {
  expect(sameSpot(aleppo, place("Halab", 36.21, 37.15, 1))).toBe(true);
  expect(sameSpot(aleppo, aleppoProvince)).toBe(false);
  expect(sameSpot(aleppo, hama)).toBe(false);
});
