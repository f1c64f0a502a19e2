import { expect, test } from "vitest";
import { isHeldBack, takeSample } from "./hold-back.ts";

test("about a fifth is held back, always the same", () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `report-${index}`);
  const held = ids.filter(isHeldBack);
  expect(held.length).toBeGreaterThan(150);
  expect(held.length).toBeLessThan(250);
  expect(ids.filter(isHeldBack)).toEqual(held);
});

test("the hash is FNV-1a over the bytes", () => {
  // FNV-1a of "a" is 0xe40c292c, of "" 0x811c9dc5; neither is a multiple of five.
  expect(isHeldBack("")).toBe(0x811c9dc5 % 5 === 0);
  expect(isHeldBack("a")).toBe(0xe40c292c % 5 === 0);
});

test("a sample is spread over all rows and is everything where that is little", () => {
  const rows = Array.from({ length: 10 }, (_, index) => index);
  expect(takeSample(rows, 4)).toEqual([0, 3, 6, 9]);
  expect(takeSample(rows, 10)).toEqual(rows);
});
