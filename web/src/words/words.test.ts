import { expect, test } from "vitest";
import type { ClaimView } from "../../../src/api/index.ts";
import { sayCasualty, sayCount, sayHowMany, sayLosses } from "./say-count.ts";
import { sayDisagreement } from "./say-disagreement.ts";
import { sayDay, sayInterval, sayPrecision } from "./say-interval.ts";
import { sayPlace } from "./say-place.ts";
import { innermost, listSources } from "./say-sources.ts";
import { sayStance } from "./say-stance.ts";
import { eventTypes, sayTypeAndMode } from "./say-type.ts";

type Claim = ClaimView["claim"];

test.each([
  ["2031-04-09", "2031-04-09", "9 Apr 2031"],
  ["2031-04-10", "2031-04-16", "10–16 Apr 2031"],
  ["2031-04-28", "2031-05-03", "28 Apr – 3 May 2031"],
  ["2030-12-29", "2031-01-04", "29 Dec 2030 – 4 Jan 2031"],
  ["2031-02-01", "2031-02-28", "Feb 2031"],
  ["2031-06-01", "2031-08-31", "Jun–Aug 2031"],
  ["2030-12-01", "2031-02-28", "Dec 2030 – Feb 2031"],
  ["2031-01-01", "2031-12-31", "2031"],
  ["2020-01-01", "2029-12-31", "2020–2029"],
  [null, "2031-04-09", "by 9 Apr 2031"],
  ["2031-01-01", null, "since 2031"],
  ["2031-04-01", null, "since Apr 2031"],
  ["2031-04-02", null, "since 2 Apr 2031"],
])("from %s to %s is said as %s", (from, to, words) => {
  expect(sayInterval({ from, to, text: null })).toBe(words);
});

test("a date that was never resolved is its own words, and no date is nothing", () => {
  expect(sayInterval({ from: null, to: null, text: "Friday" })).toBe("“Friday”");
  expect(sayInterval(null)).toBe("");
  expect(sayDay("2031-04-09")).toBe("9 Apr 2031");
  expect(sayPrecision({ precision: "week", anchor: "publication", text: "last week" })).toBe(
    "known to the week, reckoned from the day of publication: “last week”",
  );
});

test("counts keep what was said of them", () => {
  expect(sayCount({ low: 12, high: null, qualifier: "at-least" })).toBe("at least 12");
  expect(sayCount({ low: 20, high: 30, qualifier: "range" })).toBe("20–30");
  expect(sayCount({ low: null, high: 30, qualifier: "at-most" })).toBe("up to 30");
  expect(sayCount({ low: null, high: null, qualifier: "vague" })).toBe("an unknown number");
  const part = { low: 2, high: 2, qualifier: "exact", population: "commanders" } as const;
  const rest = { outcome: "killed", cumulative: false, span: { start: 0, end: 1 } } as const;
  const whole = { low: 12, high: null, qualifier: "at-least", population: "fighters" } as const;
  expect(sayCasualty({ ...whole, ...rest, includes: [{ ...part, ...rest, includes: [] }] })).toBe(
    "at least 12 fighters, including 2 commanders",
  );
  expect(sayLosses({ outcome: "killed", low: 12, best: 14, high: 23, population: null })).toBe("12–23 killed, best 14");
  expect(sayLosses({ outcome: "wounded", low: 3, best: 3, high: 3, population: "police" })).toBe("3 police wounded");
  expect([sayHowMany(1, "claim"), sayHowMany(1200, "claim"), sayHowMany(2, "copy", "copies")]).toEqual([
    "1 claim",
    "1,200 claims",
    "2 copies",
  ]);
});

test("a stance is told in a word and a sentence", () => {
  const publisher: Claim["sources"][number] = { kind: "publisher", entity: null, text: "The Osk Post", span: null };
  const sources = [publisher, { ...publisher, kind: "named" as const, text: "the army", span: { start: 0, end: 8 } }];
  const claim: Parameters<typeof sayStance>[0] = { factuality: "CT-", modes: [], sources, quotation: "indirect" };
  expect(sayStance(claim)).toMatchObject({ word: "denied", tone: "denied" });
  expect(sayStance({ ...claim, modes: ["future"] }).word).toBe("ruled out");
  expect(sayStance({ ...claim, factuality: "CT+", modes: ["historical"] }).word).toBe("reported, earlier");
  expect(sayStance({ ...claim, modes: ["hypothetical"] }).word).toBe("hypothetical");
  expect(sayStance({ ...claim, quotation: "none", sources: [publisher] }).word).toBe("did not happen");
  expect(innermost(sources)).toBe("the army");
  expect(listSources([{ ...publisher, text: " " }])[0]?.text).toBe("an unnamed publisher");
});

test("types, disagreements and places have words", () => {
  expect(sayTypeAndMode("ASSAULT", "aerial")).toBe("Assault: air strike");
  expect(sayTypeAndMode("COERCE/seize")).toBe("Coercion: seizure");
  expect(sayTypeAndMode("AID")).toBe("Aid");
  expect(sayTypeAndMode("ASSAULT", "new-kind")).toBe("Assault: new kind");
  expect(eventTypes).toHaveLength(16);
  expect(sayDisagreement({ kind: "value", field: "casualties.killed" })).toBe("different numbers: killed");
  expect(sayDisagreement({ kind: "place", field: "place" })).toBe("where");
  expect(sayPlace({ name: "Karsa", admin1: "Karsa" })).toBe("Karsa");
});
