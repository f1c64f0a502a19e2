import { expect, test } from "vitest";
import { sourceSpan } from "../text/text-map.ts";
import { normaliseSpaces } from "./normalise-spaces.ts";

test("every kind of line end becomes one", () => {
  expect(normaliseSpaces("a\r\nb\rc\nd\u2028e\u0085f").text).toBe("a\nb\nc\nd\ne\nf");
});

test("runs of spaces, tabs and no-break spaces become one space", () => {
  expect(normaliseSpaces("two \u00a0\t words\u3000here").text).toBe("two words here");
});

test("characters that cannot be seen go and are told", () => {
  const normal = normaliseSpaces("Kar\u00ad\u200bsa\u0000 fell\ud800");
  expect(normal.text).toBe("Karsa fell");
  expect(normal.invisible).toEqual([
    { start: 3, end: 5 },
    { start: 7, end: 8 },
    { start: 13, end: 14 },
  ]);
});

test("pairs of surrogates, joiners and letters of any script stay", () => {
  const text = "🕊 می‌خواهم Карса";
  expect(normaliseSpaces(text).text).toBe(text);
});

test("each character leads back to where it stood", () => {
  const input = "One\r\n  two   three";
  const { text, map } = normaliseSpaces(input);
  const at = text.indexOf("three");
  expect(sourceSpan(map, { start: at, end: at + 5 })).toEqual({ start: 13, end: 18 });
});

test("an indented line keeps one space before it, a stray space does not count", () => {
  expect(normaliseSpaces("One\n   two\n three\n\tfour").text).toBe("One\n two\nthree\n four");
});
