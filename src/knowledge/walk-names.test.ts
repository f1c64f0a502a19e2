import { expect, test } from "vitest";
import { foldName } from "../text/fold-name.ts";
import { tableOfKeys } from "./key-table.ts";
import { spacedWords, walkNames } from "./walk-names.ts";

const names = ["Ras al-Ayn", "Port-au-Prince", "Tal Afar", "Oslo", "St. Petersburg", "King's Lynn"];
const table = tableOfKeys(names.map(foldName).sort());

function lengths(words: string[], at = 0): number[] {
  const found: number[] = [];
  walkNames(table, words, at, (_, length) => found.push(length));
  return found;
}

test("a name is found however its hyphens and apostrophes are cut into words", () => {
  expect(lengths(["Ras", "al-Ayn"])).toEqual([2]);
  expect(lengths(["Ra", "'s", "al", "-", "Ayn"])).toEqual([5]);
  expect(lengths(["Port", "-", "au", "-", "Prince"])).toEqual([5]);
  expect(lengths(["Tal", "'", "Afar"])).toEqual([3]);
  expect(lengths(["St.", "Petersburg"])).toEqual([2]);
});

test("a possessive is no part of the name before it", () => {
  expect(lengths(["Oslo", "’s", "mayor"])).toEqual([1]);
  expect(lengths(["Oslo’s", "mayor"])).toEqual([1]);
  expect(lengths(["King's", "Lynn"])).toEqual([2]);
});

test("signs that no name has end the walk", () => {
  expect(lengths(["Oslo$"])).toEqual([]);
  expect(lengths(["-", "Oslo"])).toEqual([]);
  expect(lengths([])).toEqual([]);
});

test("a word of millions of letters is passed over", () => {
  expect(lengths(["O".repeat(5_000_000), "Oslo"])).toEqual([]);
});

test("what a hyphen or apostrophe joins is one word to the eye", () => {
  expect(spacedWords(["Port", "-", "au", "-", "Prince"], 0, 5)).toBe(1);
  expect(spacedWords(["Ra", "'s", "al", "-", "Ayn"], 0, 5)).toBe(2);
  expect(spacedWords(["New", "York"], 0, 2)).toBe(2);
});
