import { expect, test } from "vitest";
import { openOffsets } from "./read-gold.ts";

test("code points become UTF-16 units", () => {
  const text = "😀 Tarn 😀";
  const toUnits = openOffsets(text);
  const { start, end } = toUnits({ start: 2, end: 6 });
  expect(text.slice(start, end)).toBe("Tarn");
  expect(toUnits({ start: 7, end: 8 })).toEqual({ start: 8, end: 10 });
});
