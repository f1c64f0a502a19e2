import { expect, test } from "vitest";
import { foldCopies } from "./fold-copies.ts";

const view = (id: string, document: string, copyOf: string | null, quote: string) =>
  [id, { claim: { id }, document: { id: document, copyOf, published: null }, quote }] as never;
const claims = new Map<string, never>([
  view("a.c1", "a", null, "jets struck a depot"),
  view("b.c1", "b", "a", "jets struck a depot"),
  view("b.c2", "b", "a", "two were killed"),
  view("z.c1", "z", "gone", "jets struck a depot"),
]);

test("a claim of a copy is folded under the same words of its origin and counted", () => {
  const ids = ["b.c1", "a.c1", "b.c2", "z.c1", "unknown"];
  expect(foldCopies(ids, claims).map(({ view, copies }) => [view.claim.id, copies])).toEqual([
    ["a.c1", 1],
    ["z.c1", 0],
    ["b.c2", 0],
  ]);
});

test("a copy alone stands for itself", () => {
  expect(foldCopies(["b.c1"], claims).map(({ view, copies }) => [view.claim.id, copies])).toEqual([["b.c1", 0]]);
});
