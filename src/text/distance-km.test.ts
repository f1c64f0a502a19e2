import { expect, test } from "vitest";
import { distanceKm } from "./distance-km.ts";

const london = { latitude: 51.5074, longitude: -0.1278 };
const paris = { latitude: 48.8566, longitude: 2.3522 };

test("two cities stand as far apart as maps say", () => {
  expect(distanceKm(london, paris)).toBeCloseTo(343.6, 0);
  expect(distanceKm(paris, london)).toBeCloseTo(distanceKm(london, paris), 9);
});

test("a point is at no distance from itself", () => {
  expect(distanceKm(london, london)).toBe(0);
});

test("the date line is no gap", () => {
  expect(distanceKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.2, 0);
});

test("opposite points are half the Earth apart", () => {
  expect(distanceKm({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).toBeCloseTo(20015.1, 0);
});
