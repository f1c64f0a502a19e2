import { expect, test } from "vitest";
import { dayNumber } from "./day-number.ts";

test("days are counted from the first of January 1970, backwards too", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("1970-02-01")).toBe(31);
  expect(dayNumber("1969-12-31")).toBe(-1);
});

test("a leap day lies between its neighbours", () => {
  expect(dayNumber("2024-03-01")).toBe((dayNumber("2024-02-28") ?? 0) + 2);
});

test("what is no date has no day", () => {
  expect(dayNumber(null)).toBeNull();
  expect(dayNumber("2024-13-40")).toBeNull();
});
