import { expect, test } from "vitest";
import { endingKey, findKey, keyText, narrow, tableOfKeys, wholeTable } from "./key-table.ts";

const keys = ["al", "alba", "albamark", "bo", "bonn", "bonnet", "z2"];
const table = tableOfKeys(keys);

test("every key is found, and nothing else", () => {
  expect(keys.map((key) => findKey(table, key))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  for (const other of ["", "a", "albam", "bonnets", "c", "zz"]) expect(findKey(table, other)).toBe(-1);
});

test("a key is given back as text", () => {
  expect(keys.map((_, key) => keyText(table, key))).toEqual(keys);
});

test("a range narrows word by word to the keys that go on so", () => {
  const range = wholeTable(table);
  expect(narrow(table, range, "alba")).toBe(true);
  expect(endingKey(table, range)).toBe(1);
  expect(narrow(table, range, "mark")).toBe(true);
  expect(endingKey(table, range)).toBe(2);
  expect(narrow(table, range, "et")).toBe(false);
});

test("a table of no keys finds none", () => {
  expect(findKey(tableOfKeys([]), "bonn")).toBe(-1);
});
