import { expect, test } from "vitest";
import { rangeAt, rangeOf, spanOf, splitWords, stepWord } from "./pick-words.ts";

const text = "At least 1,200 people, said Dr. O'Hara-Lind.";
const words = splitWords(text, 100);

test("words are split from the marks around them, and numbers and double names stay whole", () => {
  expect(words.map((word) => word.text)).toEqual([
    "At",
    "least",
    "1,200",
    "people",
    ",",
    "said",
    "Dr",
    ".",
    "O'Hara-Lind",
    ".",
  ]);
  expect(words[4]?.before).toBe("");
  expect(words[5]?.before).toBe(" ");
});

test("a range chosen backwards is the same as forwards, and its span gives the words", () => {
  const span = spanOf(words, rangeOf(3, 0));
  expect(span).toEqual(spanOf(words, rangeOf(0, 3)));
  expect(text.slice((span?.start ?? 0) - 100, (span?.end ?? 0) - 100)).toBe("At least 1,200 people");
  expect(spanOf(words, { from: 0, to: 99 })).toBeNull();
});

test("a span that begins within a word touches all of it", () => {
  expect(rangeAt(words, { start: 105, end: 112 })).toEqual({ from: 1, to: 2 });
  expect(rangeAt(words, { start: 500, end: 510 })).toBeNull();
});

test("keys move through the words and stop at their ends", () => {
  expect(stepWord("ArrowRight", 9, words)).toBe(9);
  expect(stepWord("ArrowLeft", 4, words)).toBe(3);
  expect(stepWord("End", 0, words)).toBe(9);
  expect(stepWord("x", 0, words)).toBeNull();
});

test("a text without a space is split in a moment", () => {
  expect(splitWords("x".repeat(2_000_000)).length).toBe(1);
  expect(splitWords("x-".repeat(500_000)).length).toBe(2);
});
