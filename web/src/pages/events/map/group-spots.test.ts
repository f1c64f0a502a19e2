import { expect, test } from "vitest";
import { makeMark } from "../test/make-mark.ts";
import { boxOfSpot, boxOfSpots, groupSpots } from "./group-spots.ts";

test("events of one place are one spot, of the same point known less well another, and the widest comes first", () => {
  const spots = groupSpots([
    makeMark("a"),
    makeMark("b", { disputed: true }),
    makeMark("c", { placePrecision: 4, radiusKm: 150 }),
    makeMark("d", { latitude: null, longitude: null, placePrecision: null, radiusKm: null }),
  ]);
  expect(spots.map(({ precision, events, disputed }) => [precision, events, disputed])).toEqual([
    [4, 1, 0],
    [2, 2, 1],
  ]);
});

test("a spot's box is as wide as it is known, in kilometres at its latitude", () => {
  const box = boxOfSpot({ latitude: 60, longitude: 10, radiusKm: 111.32 });
  expect([box.south, box.north]).toEqual([59, 61]);
  expect(box.east - box.west).toBeCloseTo(4);
});

test("a country's sign does not widen the map where there are places", () => {
  const place = makeMark("a", { latitude: 0, longitude: 0 });
  const country = makeMark("b", { latitude: 50, longitude: 90, placePrecision: 6, radiusKm: 500 });
  const box = boxOfSpots(groupSpots([place, country]));
  expect(box?.north).toBeLessThan(1);
  expect(boxOfSpots(groupSpots([country]))?.north).toBeGreaterThan(50);
  expect(boxOfSpots([])).toBe(null);
});
