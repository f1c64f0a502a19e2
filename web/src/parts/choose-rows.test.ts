import { expect, test } from "vitest";
import { chooseRows, scrollToRow, stepRow } from "./choose-rows.ts";

const list = { height: 500, rowHeight: 50, count: 100_000 };

test("only rows in sight and a few around them are drawn", () => {
  expect(chooseRows({ ...list, top: 0 })).toEqual({ from: 0, to: 17 });
  expect(chooseRows({ ...list, top: 50_000 })).toEqual({ from: 994, to: 1017 });
  expect(chooseRows({ ...list, top: 5_000_000 })).toEqual({ from: 99_983, to: 100_000 });
});

test("a short list is drawn whole, and an empty one not at all", () => {
  expect(chooseRows({ ...list, count: 3, top: 0 })).toEqual({ from: 0, to: 3 });
  expect(chooseRows({ ...list, count: 0, top: 0 })).toEqual({ from: 0, to: 0 });
});

test("keys move by rows and pages and to the ends, and not past them", () => {
  const size = { count: 100, page: 10 };
  const steps = ["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End", "x"].map((key) => stepRow(key, 5, size));
  expect(steps).toEqual([6, 4, 15, 0, 0, 99, null]);
  expect(stepRow("ArrowDown", 99, size)).toBe(99);
  expect(stepRow("Home", 0, { count: 0, page: 10 })).toBe(null);
});

test("a row comes into sight by the shortest way", () => {
  const seen = { top: 1_000, height: 500, rowHeight: 50 };
  expect([scrollToRow(22, seen), scrollToRow(3, seen), scrollToRow(40, seen)]).toEqual([1_000, 150, 1_550]);
});
