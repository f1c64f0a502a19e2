import { expect, test } from "vitest";
import { parseDay, parseFilter, parseSize } from "./parse-options.ts";

test.each([
  ["2048", 2048],
  ["64MiB", 67_108_864],
  ["1.5k", 1536],
  ["2 GB", 2_147_483_648],
])("%s is %i bytes", (size, bytes) => {
  expect(parseSize(size)).toBe(bytes);
});

test("a size, a count or a date that is none is refused", () => {
  for (const size of ["", "0", "-3", "much", "5 parsecs"]) expect(() => parseSize(size)).toThrow("is not a size");
  expect(() => parseFilter({ limit: "0" })).toThrow("is not a number");
  for (const date of ["2015-02-29", "2015-13", "15-10-09", "yesterday"])
    expect(() => parseDay(date, "--to")).toThrow("is not a date");
});

test("a month or a year reaches from its first day to its last", () => {
  expect(parseFilter({ from: "2016-02", to: "2016-02", source: "The Osk Post" })).toEqual({
    from: "2016-02-01",
    to: "2016-02-29",
    source: "The Osk Post",
  });
  expect([parseDay("2015", "--from"), parseDay("2015", "--to")]).toEqual(["2015-01-01", "2015-12-31"]);
  expect(parseDay("2015-1-9", "--from")).toBe("2015-01-09");
});
