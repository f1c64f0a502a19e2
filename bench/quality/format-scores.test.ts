import { expect, test } from "vitest";
import { formatScores } from "./format-scores.ts";

test("a row a score, and a mark on what is below its floor", () => {
  const row = { stage: "names", set: "own", metric: "F1", floor: 0.5, aim: null };
  const table = formatScores([
    { ...row, value: 0.4999 },
    { ...row, value: 0.5 },
  ]);
  expect(
    table.split("\n").map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ),
  ).toEqual([
    ["stage", "set", "metric", "ours", "floor", "aim"],
    ["-----", "---", "------", "------------:", "----:", "--:"],
    ["names", "own", "F1", "0.500 (below)", "0.50", ""],
    ["names", "own", "F1", "0.500", "0.50", ""],
  ]);
});
