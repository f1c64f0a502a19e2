import { expect, test } from "vitest";
import { shapeOfWord } from "./shape-of-word.ts";

test("each word has the first shape that fits", () => {
  const words = [
    "3,000",
    "F-16",
    ",",
    "…",
    "al",
    "n't",
    "U",
    "U.",
    "UN",
    "U.S.",
    "Omar",
    "iPad",
    "McKay",
    "PLF's",
    "北",
  ];
  expect(words.map(shapeOfWord)).toEqual([
    ...["number", "number", "mark", "mark", "lower", "lower", "initial", "initial", "upper", "upper"],
    ...["title", "mixed", "mixed", "mixed", "other"],
  ]);
});

test("long and broken words have a shape too", () => {
  expect(shapeOfWord("")).toBe("mark");
  expect(shapeOfWord("\ud83d")).toBe("mark");
  expect(shapeOfWord(`A${"b".repeat(1_000_000)}`)).toBe("title");
});
