import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mergeScores, readKeptScores, writeKeptScores } from "./keep-scores.ts";

const row = (set: string, metric: string, value: number) => ({
  stage: "names",
  set,
  metric,
  value,
  floor: null,
  aim: null,
});
const order = ({ set }: { set: string }): number => ["one", "two"].indexOf(set);

test("what was measured anew replaces its set and keeps the first form's figure", () => {
  const kept = [
    { ...row("one", "F1", 0.2), date: "2031-05-14", first: 0.1 },
    { ...row("one", "old metric", 0.3), date: "2031-05-14", first: null },
    { ...row("two", "F1", 0.4), date: "2031-05-14", first: null },
  ];
  expect(mergeScores(kept, [row("one", "F1", 0.5)], { date: "2031-06-01", order })).toEqual([
    { ...row("one", "F1", 0.5), date: "2031-06-01", first: 0.1 },
    { ...row("two", "F1", 0.4), date: "2031-05-14", first: null },
  ]);
});

test("what is written is read again, and stands on the page", () => {
  const folder = mkdtempSync(join(tmpdir(), "quality-"));
  try {
    expect(readKeptScores(folder)).toEqual([]);
    const rows = [{ ...row("one", "F1", 0.25), date: "2031-05-14", first: null }];
    writeKeptScores(folder, rows);
    expect(readKeptScores(folder)).toEqual(rows);
    expect(readFileSync(join(folder, "quality.md"), "utf8")).toContain("| 0.250 |");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
