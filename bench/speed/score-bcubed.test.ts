import { expect, test } from "vitest";
import { scoreBcubed } from "./score-bcubed.ts";

const truth = new Map(Object.entries({ a: "1", b: "1", c: "1", d: "2" }));

test("the truth itself is perfect, and what only one side has is left out", () => {
  expect(scoreBcubed(truth, truth)).toEqual({ precision: 1, recall: 1 });
  expect(scoreBcubed(truth, new Map([...truth, ["e", "1"]]))).toEqual({ precision: 1, recall: 1 });
});

test("all in one costs precision, all alone costs recall", () => {
  const one = scoreBcubed(truth, new Map([...truth.keys()].map((item) => [item, "x"])));
  expect(one.recall).toBe(1);
  expect(one.precision).toBeCloseTo((3 * 3 + 1) / 16);
  const alone = scoreBcubed(truth, new Map([...truth.keys()].map((item) => [item, item])));
  expect(alone.precision).toBe(1);
  expect(alone.recall).toBeCloseTo((3 / 3 + 1) / 4);
});
