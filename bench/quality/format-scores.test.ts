import { expect, test } from "vitest";
import { formatScores } from "./format-scores.ts";

test("a row a score, and a mark on what is below its floor", () => {
  const row = { stage: "names", set: "own", metric: "F1", floor: 0.5, aim: null, date: "2031-05-14", first: 0.25 };
  const table = formatScores([
    { ...row, value: 0.4999 },
    { ...row, value: 0.5, first: null },
  ]);
  expect(
    table.split("\n").map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ),
  ).toEqual([
    ["stage", "set", "metric", "ours", "first form", "floor", "aim", "reference", "date"],
    ["-----", "---", "------", "------------:", "---------:", "----:", "--:", "---------", "----------"],
    ["names", "own", "F1", "0.500 (below)", "0.250", "0.50", "", "", "2031-05-14"],
    ["names", "own", "F1", "0.500", "", "0.50", "", "", "2031-05-14"],
  ]);
});

test("what others reached stands in the row of that set and metric", () => {
  const row = { stage: "clean", set: "html", metric: "segments F1", floor: null, aim: null, value: 1 };
  expect(formatScores([{ ...row, date: "2031-05-14", first: null }])).toContain("trafilatura .924");
  const measured = formatScores([{ ...row, reference: "another .9", date: "2031-05-14", first: null }]);
  expect(measured).toContain("another .9");
});
