import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { phraseWords } from "./fold-words.ts";
import { parseFurnitureList } from "./furniture-list.ts";

const source = readFileSync(new URL("../../data/lexicon/furniture.txt", import.meta.url), "utf8");

test("the list of the project has every section, none empty", () => {
  for (const [section, phrases] of Object.entries(parseFurnitureList(source)))
    expect(phrases.size, section).toBeGreaterThan(2);
});

test("capitals, punctuation, the shape of apostrophes and the number itself do not count", () => {
  const list = parseFurnitureList("[whole lines]\n<number> min read\ndon't miss\n");
  expect(list["whole lines"].is(phraseWords("• 12 MIN READ"))).toBe(true);
  expect(list["whole lines"].is(phraseWords("Don’t miss!"))).toBe(true);
  expect(list["whole lines"].is(phraseWords("2 min readers"))).toBe(false);
});

test("a note is no phrase, and a section that is left out is empty", () => {
  const list = parseFurnitureList("# a note\n[links]\n# another\n\nread more\n");
  expect(list["links"].size).toBe(1);
  expect(list["notices"].size).toBe(0);
});

test("a misspelt heading is refused, with its line", () => {
  expect(() => parseFurnitureList("[links]\nread more\n[linsk]\n")).toThrow("Line 3 ");
  expect(() => parseFurnitureList("read more\n")).toThrow("Line 1 ");
});
