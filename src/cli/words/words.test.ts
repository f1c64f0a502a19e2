import { describe, expect, test } from "vitest";
import type { Casualty, Claim, Interval } from "../../schema/index.ts";
import { sayCasualty, sayCount } from "./say-count.ts";
import { sayFactuality } from "./say-factuality.ts";
import { sayInterval } from "./say-interval.ts";
import { shortId } from "./short-id.ts";

const span = { start: 0, end: 1 };

function interval(from: string | null, to: string | null, text: string | null = null): Interval {
  return { from, to, precision: "open", text, span: null, anchor: "none" };
}

test.each([
  [interval("2015-10-09", "2015-10-09"), "9 Oct 2015"],
  [interval("2015-10-10", "2015-10-16"), "10-16 Oct 2015"],
  [interval("2015-10-01", "2015-10-31"), "Oct 2015"],
  [interval("2015-06-01", "2015-08-31"), "Jun-Aug 2015"],
  [interval("2014-12-01", "2015-02-28"), "Dec 2014 - Feb 2015"],
  [interval("2015-09-28", "2015-10-04"), "28 Sep - 4 Oct 2015"],
  [interval("2014-12-29", "2015-01-04"), "29 Dec 2014 - 4 Jan 2015"],
  [interval("2016-01-01", "2016-12-31"), "2016"],
  [interval("1980-01-01", "1988-12-31"), "1980-1988"],
  [interval("2016-02-01", "2016-02-29"), "Feb 2016"],
  [interval(null, "2015-10-09"), "by 9 Oct 2015"],
  [interval("2011-01-01", null), "since 2011"],
  [interval("2011-03-15", null), "since 15 Mar 2011"],
  [interval(null, null, "Friday"), '"Friday"'],
  [interval(null, null), ""],
  [null, ""],
])("%j is said as %s", (time, words) => {
  expect(sayInterval(time)).toBe(words);
});

test.each([
  [{ low: 12, high: 12, qualifier: "exact" }, "12"],
  [{ low: 12, high: null, qualifier: "at-least" }, "at least 12"],
  [{ low: null, high: 30, qualifier: "at-most" }, "up to 30"],
  [{ low: 20, high: 30, qualifier: "range" }, "20-30"],
  [{ low: 250000, high: 250000, qualifier: "about" }, "about 250,000"],
  [{ low: null, high: null, qualifier: "vague" }, "an unknown number"],
] as const)("%j is said as %s", (count, words) => {
  expect(sayCount(count)).toBe(words);
});

test("a casualty says who is counted in it", () => {
  const part: Casualty = {
    outcome: "killed",
    low: 2,
    high: 2,
    qualifier: "exact",
    population: "commanders",
    includes: [],
    cumulative: false,
    span,
  };
  const whole: Casualty = {
    ...part,
    low: 12,
    high: null,
    qualifier: "at-least",
    population: "fighters",
    includes: [part],
  };
  expect(sayCasualty(whole)).toBe("killed: at least 12 fighters, including 2 commanders");
});

describe("how a claim is held", () => {
  const claim: Claim = {
    id: "c1",
    span,
    attribution: null,
    sources: [
      { kind: "publisher", entity: null, text: "The Osk Post", span: null },
      { kind: "named", entity: "e1", text: "The army", span },
    ],
    cue: null,
    quotation: "indirect",
    factuality: "CT+",
    modes: [],
    kind: "event",
    confidence: 1,
    reason: "",
  };

  test.each([
    [{}, "reported"],
    [{ factuality: "CT-", modes: ["negation"] }, "denied"],
    [{ factuality: "PS+" }, "possible"],
    [{ modes: ["future"] }, "planned"],
    [{ modes: ["hypothetical", "future"] }, "hypothetical"],
    [{ modes: ["historical"] }, "reported, earlier"],
    [{ factuality: "CT-", sources: claim.sources.slice(0, 1), quotation: "none" }, "did not happen"],
  ] as [Partial<Claim>, string][])("%j is %s", (change, words) => {
    expect(sayFactuality({ ...claim, ...change })).toBe(words);
  });
});

test("ids are cut short wherever a document's letters stand in them", () => {
  expect(shortId("d0123456789abcdef-01234567.c12")).toBe("d01234567.c12");
  expect(shortId("entity:d0123456789abcdef/e4")).toBe("entity:d01234567/e4");
  expect(shortId("deadbeef")).toBe("deadbeef");
});
