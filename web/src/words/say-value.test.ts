import { expect, test } from "vitest";
import { joinWords, sayValue } from "./say-value.ts";

test("days in a value are told in words, all else stands", () => {
  expect(sayValue("by 2031-04-02")).toBe("by 2 Apr 2031");
  expect(sayValue("2031-04-02 to 2031-04-05")).toBe("2 Apr 2031 to 5 Apr 2031");
  expect(sayValue("at least 12 people")).toBe("at least 12 people");
});

test("words are joined as in a sentence", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(joinWords)).toEqual(["", "a", "a and b", "a, b and c"]);
});
