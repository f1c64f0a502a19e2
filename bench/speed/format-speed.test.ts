import { expect, test } from "vitest";
import { formatGrowth, formatStages, median, type SizeRun } from "./format-speed.ts";

const run: SizeRun = {
  documents: 100,
  characters: 300_000,
  stages: [
    { seconds: { load: 1, read: 4 }, processor: { load: 2, read: 4 }, peak: 200, claims: 7, events: 3 },
    { seconds: { load: 1, read: 2 }, processor: { load: 2, read: 2 }, peak: 100, claims: 7, events: 3 },
    { seconds: { load: 1, read: 1 }, processor: { load: 2, read: 1 }, peak: 300, claims: 7, events: 3 },
  ],
  whole: [{ seconds: 5, processor: 8, peak: null }],
};

test("the median is the middle one whatever their order", () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2, Number.NaN]);
});

test("tells reports and characters a second, without the loading", () => {
  const lines = formatStages(run)
    .split("\n")
    .map((line) => line.trim().split(/\s{2,}/));
  expect(lines).toContainEqual(["read", "2.00", "2.00", "50", "150"]);
  expect(lines).toContainEqual(["load", "1.00", "2.00"]);
  expect(lines).toContainEqual(["sayso read", "5.00", "8.00", "20", "60"]);
});

test("tells what one report costs at each size", () => {
  const lines = formatGrowth([run, { ...run, documents: 1000 }])
    .split("\n")
    .map((line) => line.trim().split(/\s{2,}/));
  expect(lines).toContainEqual(["read", "20.00", "2.00"]);
  expect(lines).toContainEqual(["sayso read", "80.00", "8.00"]);
  expect(lines).toContainEqual(["peak MiB, stages", "200", "200"]);
  expect(lines).toContainEqual(["peak MiB, sayso read", "NaN", "NaN"]);
});
