import { expect, test } from "vitest";
import { groupMisses } from "./group-misses.ts";
import { spanOf } from "./make-record.ts";
import { quoteContext } from "./quote-context.ts";

test("the most frequent cause stands first, with what it left out counted", () => {
  const misses = [
    { cause: "not found", context: "one" },
    { cause: "wrong type", context: "two" },
    { cause: "wrong type", context: "three" },
  ];
  expect(groupMisses(misses, 1)).toBe("wrong type: 2\n  - two\n  … and 1 more\n\nnot found: 1\n  - one");
});

test("words are shown between brackets in one line of what stands around them", () => {
  expect(quoteContext("Fighting near\n\nTarn went on.", spanOf("Fighting near\n\nTarn went on.", "Tarn"))).toBe(
    "Fighting near [[Tarn]] went on.",
  );
  expect(quoteContext(`${"a".repeat(100)}Tarn${"b".repeat(100)}`, { start: 100, end: 104 })).toBe(
    `…${"a".repeat(70)}[[Tarn]]${"b".repeat(70)}…`,
  );
});
