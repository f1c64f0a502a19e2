import { expect, test } from "vitest";
import { nextWord, type Picking, spanOf, stepPicking, wordAt, wordBefore } from "./step-words.ts";

const text = "The army’s jets, it said, killed 1,200.";
const words = (span: { start: number; end: number } | null): string | null =>
  span === null ? null : text.slice(span.start, span.end);

test("words are found from where one is, with what belongs to them", () => {
  expect(words(nextWord(text, 0))).toBe("The");
  expect(words(nextWord(text, 3))).toBe("army’s");
  expect(words(wordBefore(text, text.length))).toBe("1,200");
  expect(words(wordAt(text, 6))).toBe("army’s");
  expect(nextWord(text, text.length)).toBe(null);
  expect(wordBefore(text, 0)).toBe(null);
});

test("arrows move word by word and with Shift widen what is picked, back as well", () => {
  const press = (picking: Picking | null, key: string, shift = false) =>
    stepPicking(text, picking, { key, shift, from: 4 });
  const first = press(null, "ArrowRight");
  expect(first && words(spanOf(first))).toBe("army’s");
  const two = press(first, "ArrowRight", true);
  expect(two && words(spanOf(two))).toBe("army’s jets");
  const back = press(press(two, "ArrowLeft", true), "ArrowLeft", true);
  expect(back && words(spanOf(back))).toBe("The army’s");
  const plain = press(two, "ArrowRight");
  expect(plain && words(spanOf(plain))).toBe("it");
  expect(press(first, "x")).toBe(null);
});

test("at the end it stays, and a word without end is walked through in steps", () => {
  const end = stepPicking("one", null, { key: "ArrowRight", shift: false, from: 0 });
  expect(stepPicking("one", end, { key: "ArrowRight", shift: false, from: 0 })).toEqual(end);
  expect(nextWord("x".repeat(2_000_000), 0)?.end).toBeLessThanOrEqual(4_000);
  expect(nextWord(`${" ".repeat(50_000)}far`, 0)).toEqual({ start: 50_000, end: 50_003 });
});
