import { expect, test } from "vitest";
import { isInBox, readBox, writeBox } from "./box.ts";

test("a box is read and written in one form, and no wider than the world", () => {
  expect(readBox("-64.5,-23,-60.25,-19")).toEqual({ west: -64.5, south: -23, east: -60.25, north: -19 });
  expect(writeBox({ west: -64.51239, south: -23, east: -60.25, north: -19 })).toBe("-64.512,-23,-60.25,-19");
  expect(writeBox({ west: -220, south: -95, east: 190, north: 85 })).toBe("-180,-90,180,85");
  expect(writeBox(null)).toBe(null);
});

test("what is no box is none", () => {
  for (const text of [null, "", "1,2,3", "a,b,c,d", "1,5,2,4", "1,2,1,4", "200,1,210,4"])
    expect(readBox(text)).toBe(null);
});

test("a box that crosses the date line holds both of its sides", () => {
  const box = { west: 170, south: -10, east: -170, north: 10 };
  expect([isInBox(box, 0, 175), isInBox(box, 0, -175), isInBox(box, 0, 0), isInBox(box, 20, 175)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
