import { expect, test } from "vitest";
import { findClaims, pickNext } from "./find-claims.ts";

const places = [
  { id: "wide", runs: [{ start: 0, end: 100 }] },
  { id: "narrow", runs: [{ start: 20, end: 40 }] },
  {
    id: "broken",
    runs: [
      { start: 50, end: 55 },
      { start: 70, end: 75 },
    ],
  },
];

test("claims over words come with the shortest first, and those that only touch the words do not count", () => {
  expect(findClaims(places, { start: 30, end: 31 })).toEqual(["narrow", "wide"]);
  expect(findClaims(places, { start: 40, end: 50 })).toEqual(["wide"]);
  expect(findClaims(places, { start: 72, end: 73 })).toEqual(["broken", "wide"]);
  expect(findClaims(places, { start: 100, end: 120 })).toEqual([]);
});

test("asked again, the next of several is picked, and after the last the first", () => {
  expect(pickNext(["a", "b"], null)).toBe("a");
  expect(pickNext(["a", "b"], "a")).toBe("b");
  expect(pickNext(["a", "b"], "b")).toBe("a");
  expect(pickNext(["a", "b"], "z")).toBe("a");
  expect(pickNext([], "a")).toBe(null);
});
