import { expect, test } from "vitest";
import { keepNear, missingPages } from "./choose-pages.ts";

const here = (...numbers: number[]) => new Map(numbers.map((number) => [number, "rows"]));

test("pages that hold a wanted row and have not come are asked for", () => {
  const sizes = { pageSize: 100, total: 1000 };
  expect(missingPages(here(), { first: 0, last: 20 }, sizes)).toEqual([0]);
  expect(missingPages(here(0), { first: 90, last: 210 }, sizes)).toEqual([1, 2]);
  expect(missingPages(here(9), { first: 990, last: 1010 }, sizes)).toEqual([]);
  expect(missingPages(here(), { first: 0, last: 0 }, { pageSize: 100, total: 0 })).toEqual([]);
  expect(missingPages(here(), { first: 0, last: 20 }, { pageSize: 100, total: null })).toEqual([0]);
});

test("of many pages those near the one in sight are kept", () => {
  expect([...keepNear(here(0, 1, 2, 7, 8), 8, 3).keys()].sort()).toEqual([2, 7, 8]);
  expect(keepNear(here(0, 9), 9, 3).size).toBe(2);
});
