import { expect, test } from "vitest";
import { groupMarks, listMarks, marksOf, spanOfMarks } from "./list-marks.ts";
import { splitBlocks } from "./split-blocks.ts";

const claim = {
  id: "d1.c1",
  span: { start: 0, end: 20 },
  sources: [
    { kind: "publisher" as const, entity: null, text: "Harbour Post", span: null },
    { kind: "named" as const, entity: "e1", text: "the mayor", span: { start: 22, end: 31 } },
  ],
  cue: { start: 32, end: 36 },
};

test("a claim marks its words, who says so and how it is said; the publisher has no words", () => {
  expect(marksOf(claim).map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ["claim", 0, 20],
    ["source", 22, 31],
    ["cue", 32, 36],
  ]);
});

test("what two claims share is marked once", () => {
  const other = { ...claim, id: "d1.c2", span: { start: 5, end: 20 } };
  const marks = listMarks([{ claim }, { claim: other }] as never);
  expect(marks.map(({ kind }) => kind)).toEqual(["claim", "source", "cue", "claim"]);
});

test("marks are grouped by block, and one that reaches over two blocks stands in both", () => {
  const blocks = splitBlocks("First one.\n\nSecond one.\n\nThird.");
  const grouped = groupMarks(blocks, [
    { start: 6, end: 18, kind: "claim" },
    { start: 25, end: 31, kind: "cue" },
    { start: 10, end: 12, kind: "other" },
  ]);
  expect([...grouped].map(([number, marks]) => [number, marks.map(({ kind }) => kind)])).toEqual([
    [0, ["claim"]],
    [1, ["claim"]],
    [2, ["cue"]],
  ]);
});

test("the span of marks reaches from the first to the last", () => {
  expect(
    spanOfMarks([
      { start: 9, end: 12 },
      { start: 3, end: 5 },
    ]),
  ).toEqual({ start: 3, end: 12 });
  expect(spanOfMarks([])).toBe(null);
});
