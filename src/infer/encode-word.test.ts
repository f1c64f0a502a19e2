import { expect, test } from "vitest";
import { openWordEncoder } from "./encode-word.ts";

const vocabulary = ["[UNK]", "shell", "##ing", "##s", "-", "a", "##a", "cafe", "北", "'", "σ", "i", "##i"];
const encode = openWordEncoder(vocabulary, { unknown: 0, mostPieces: 3 });

test("the longest piece comes first", () => {
  expect(encode("shelling")).toEqual([1, 2]);
  expect(encode("shells")).toEqual([1, 3]);
});

test("case and accents make no difference", () => {
  expect(encode("SHELLING")).toEqual([1, 2]);
  expect(encode("Café")).toEqual([7]);
  expect(encode("İ")).toEqual([11]);
  expect(encode("Σ")).toEqual([10]);
});

test("a word is cut at marks and ideographs", () => {
  expect(encode("shell-a")).toEqual([1, 4, 5]);
  expect(encode("'s")).toEqual([9, 0]);
  expect(encode("北北")).toEqual([8, 8]);
});

test("what cannot be spelt is one unknown piece, and there is always one", () => {
  expect(encode("shellx")).toEqual([0]);
  expect(encode("\ud800")).toEqual([0]);
  expect(encode("\u200b")).toEqual([0]);
  expect(encode("")).toEqual([0]);
});

test("a word has no more pieces than it may have", () => {
  expect(encode("a-a-a-a")).toEqual([5, 4, 5]);
  expect(encode("a".repeat(100))).toEqual([5, 6, 6]);
});

test("a very long run is not looked up", () => {
  expect(encode("a".repeat(101))).toEqual([0]);
  expect(encode("a".repeat(3_000_000))).toEqual([0]);
});

test("pieces do not depend on what was asked before, however much", () => {
  const other = openWordEncoder(vocabulary, { unknown: 0, mostPieces: 3 });
  for (let number = 0; number < 60_000; number++) other(`w${number}`);
  expect(other("shelling")).toEqual(encode("shelling"));
});
