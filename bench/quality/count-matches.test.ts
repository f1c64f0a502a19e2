import { expect, test } from "vitest";
import { countWords, f1, overlap, pairOff, share, sumCounts } from "./count-matches.ts";

test("F1 is 1 where all is matched, 0 where nothing is, 1 where there is nothing", () => {
  expect(f1({ matched: 3, gold: 3, found: 3 })).toBe(1);
  expect(f1({ matched: 0, gold: 3, found: 0 })).toBe(0);
  expect(f1({ matched: 1, gold: 2, found: 2 })).toBe(0.5);
  expect(f1({ matched: 0, gold: 0, found: 0 })).toBe(1);
});

test("counts add up", () => {
  const counts = [
    { matched: 1, gold: 2, found: 3 },
    { matched: 4, gold: 5, found: 6 },
  ];
  expect(sumCounts(counts)).toEqual({ matched: 5, gold: 7, found: 9 });
  expect(share([1, 2, 3, 4], (one) => one > 1)).toBe(0.75);
});

test("spans that only touch do not overlap", () => {
  expect(overlap({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  expect(overlap({ start: 0, end: 4 }, { start: 4, end: 5 })).toBe(false);
});

test("each is paired once, the better fit first", () => {
  const isSame = (one: number, other: number): boolean => one === other;
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1;
  expect([...pairOff([1, 2], [2, 3], [isSame, isNear])]).toEqual([[2, 2]]);
  expect([...pairOff([1, 2], [2, 1], [isNear])]).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

test("words count once, whatever covers them, and marks are no words", () => {
  const text = "Col. Ada Brenn said: “We left.”";
  expect(countWords(text, [{ start: 5, end: 14 }], [{ start: 9, end: 19 }])).toEqual({ matched: 1, gold: 2, found: 2 });
  expect(countWords(text, [{ start: 19, end: 22 }], [])).toEqual({ matched: 0, gold: 0, found: 0 });
});
