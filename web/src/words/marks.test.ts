import { expect, test } from "vitest";
import { clipText, showControls } from "./show-controls.ts";
import { splitMarks } from "./split-marks.ts";

test("a text without marks is one run", () => {
  expect(splitMarks("all of it", [])).toEqual([{ start: 0, end: 9, text: "all of it", marks: [] }]);
  expect(splitMarks("", [])).toEqual([]);
});

test("marks that overlap cover each run that they share, and the runs are the text again", () => {
  const claim = { start: 0, end: 8, kind: "claim" } as const;
  const source = { start: 4, end: 12, kind: "source" } as const;
  const runs = splitMarks("The army said it.", [source, claim]);
  expect(runs.map(({ text, marks }) => [text, marks.map(({ kind }) => kind)])).toEqual([
    ["The ", ["claim"]],
    ["army", ["claim", "source"]],
    [" sai", ["source"]],
    ["d it.", []],
  ]);
});

test("marks count from the document's beginning, and what lies outside the text is left out", () => {
  const runs = splitMarks(
    "bcd",
    [
      { start: 90, end: 102, kind: "cue" },
      { start: 200, end: 210, kind: "cue" },
    ],
    100,
  );
  expect(runs.map(({ start, end, text, marks }) => [start, end, text, marks.length])).toEqual([
    [100, 102, "bc", 1],
    [102, 103, "d", 0],
  ]);
});

test("characters that turn or hide others are shown, each in its place", () => {
  const tricky = "kill\u202eed\u2066 12\u200b";
  expect(showControls(tricky)).toBe("kill▯ed▯ 12▯");
  expect(showControls(tricky)).toHaveLength(tricky.length);
  expect(showControls("line\n\tnext")).toBe("line\n\tnext");
});

test("a cut does not fall inside a character", () => {
  expect(clipText("abcdef", 4)).toBe("abc…");
  expect(clipText("ab😀cd", 4)).toBe("ab…");
  expect(clipText("abc", 3)).toBe("abc");
});
