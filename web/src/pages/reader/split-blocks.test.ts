import { expect, test } from "vitest";
import { findBlock, splitBlocks } from "./split-blocks.ts";

const shown = (text: string, most?: number): string[] =>
  splitBlocks(text, most).map(({ start, end }) => text.slice(start, end));

test("paragraphs are parted at empty lines, which are left out", () => {
  expect(shown("One.\n\nTwo,\nstill two.\n\n\n\nThree.\n")).toEqual(["One.", "Two,\nstill two.", "Three.\n"]);
  expect(shown("")).toEqual([]);
  expect(shown("\n\n\n")).toEqual([]);
});

test("a long paragraph is cut at a space, and says that it goes on", () => {
  const text = "The army said that it struck the depot";
  expect(shown(text, 12)).toEqual(["The army ", "said that ", "it struck ", "the depot"]);
  expect(splitBlocks(text, 12).map(({ continues }) => continues)).toEqual([false, true, true, true]);
});

test("a word without end is cut anywhere but in the middle of a character", () => {
  const text = "\u{1f54a}".repeat(5_000);
  const blocks = shown(text, 7);
  expect(blocks.join("")).toBe(text);
  expect(blocks.every((block) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(block))).toBe(true);
});

test("the block of an offset is found, and between two blocks the one before", () => {
  const blocks = splitBlocks("One.\n\nTwo.\n\nThree.");
  expect([0, 3, 4, 5, 6, 9, 12, 99].map((offset) => findBlock(blocks, offset))).toEqual([0, 0, 0, 0, 1, 1, 2, 2]);
  expect(findBlock(splitBlocks("\n\nLate"), 0)).toBe(-1);
});

test("two million letters without a space are parted in no time", () => {
  const text = "x".repeat(2_000_000);
  const blocks = splitBlocks(text);
  expect(blocks.length).toBeGreaterThan(500);
  expect(blocks.at(-1)?.end).toBe(text.length);
});
