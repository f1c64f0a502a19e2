import { expect, test } from "vitest";
import { findQuotations } from "./find-quotations.ts";

const quoted = (text: string): string[] => findQuotations(text).map(({ start, end }) => text.slice(start, end));

test("straight and curly marks quote alike, and the marks are left out", () => {
  expect(quoted('"They came at dawn," she said.')).toEqual(["They came at dawn,"]);
  expect(quoted("“They came at dawn,” she said.")).toEqual(["They came at dawn,"]);
  expect(quoted("«They came at dawn,» she said.")).toEqual(["They came at dawn,"]);
});

test("a straight mark after a letter or a digit does not open", () => {
  expect(quoted('a 6" gun and a 9" gun')).toEqual([]);
});

test("four words are speech, fewer are a title or scare quotes", () => {
  const told = findQuotations('The "liberated zone" is gone. "We will not go back," he said.');
  expect(told.map(({ speech }) => speech)).toEqual([false, true]);
});

test("a quotation that its paragraph leaves open goes on in the next and keeps its group", () => {
  const text = '"We ran to the river.\n\n"They took my brother," she said. "They took the cow."';
  const told = findQuotations(text);
  expect(told.map(({ start, end }) => text.slice(start, end))).toEqual([
    "We ran to the river.",
    "They took my brother,",
    "They took the cow.",
  ]);
  expect(told[0]?.group).toBe(told[1]?.group);
  expect(told[2]?.group).not.toBe(told[1]?.group);
});

test("an open mark does not reach past a paragraph that begins without one", () => {
  expect(quoted('"We ran to the river.\n\nThe army came.\n\n"They took my brother," she said.')).toEqual([
    "We ran to the river.",
    "They took my brother,",
  ]);
});

test("marks with nothing between them quote nothing", () => {
  expect(quoted('He said "" and left.')).toEqual([]);
});

test("a line of two hundred thousand marks is read to its end", () => {
  expect(quoted(`${' "'.repeat(200_000)}\n\nHe said "we ran to the river".`)).toContain("we ran to the river");
});
