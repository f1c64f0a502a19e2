import { expect, test } from "vitest";
import { splitMarks } from "../../words/split-marks.ts";
import { sayKinds, styleRun } from "./style-run.ts";

const text = "The army said it struck a depot";
const marks = [
  { start: 14, end: 31, kind: "claim" as const, id: "c1" },
  { start: 24, end: 31, kind: "claim" as const, id: "c2" },
  { start: 0, end: 8, kind: "source" as const, id: "c1" },
];

test("each stretch says what it is and where claims begin and end, also where they overlap", () => {
  const runs = splitMarks(text, marks).filter(({ marks }) => marks.length > 0);
  expect(runs.map((run) => [run.text, styleRun(run)])).toEqual([
    ["The army", "source"],
    ["it struck ", "claim begins"],
    ["a depot", "claim begins ends"],
  ]);
  expect(runs.map((run) => sayKinds(run.marks))).toEqual(["who says so", "a claim", "2 claims"]);
});

test("what is picked is told from the rest, and words shown on their own from what is picked", () => {
  const [picked] = splitMarks(text, [...marks, { ...marks[1], picked: true } as never]).slice(-1);
  expect(picked && styleRun(picked)).toBe("claim picked own begins ends");
  expect(picked && sayKinds(picked.marks)).toBe("2 claims");
  const [shown] = splitMarks("it", [{ start: 0, end: 2, kind: "other" }]);
  expect(shown && styleRun(shown)).toBe("shown");
});
