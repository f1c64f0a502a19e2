import { expect, test } from "vitest";
import type { Claim, EventMention } from "../../src/schema/index.ts";
import { claimOf, spanOf } from "./make-record.ts";
import { compareClass, summarize } from "./score-case2021.ts";

const text = "Jets struck the depot. Brenn will meet the envoy.";

function told(words: string, type: EventMention["type"], mode: string | null, parts: Partial<Claim> = {}): Claim {
  const event: EventMention = {
    type,
    mode,
    trigger: spanOf(text, words),
    actors: [],
    recipients: [],
    instruments: [],
    place: null,
    time: null,
    casualties: [],
  };
  return claimOf(text, words, { ...parts, event });
}

const strike = told("struck", "ASSAULT", "aerial");
const meeting = told("meet", "CONSULT", "visit");
const values = (type: string, claims: Claim[]) =>
  summarize([compareClass({ type }, { claims })]).map((row) => row.value);

test("the class's own type and mode is perfect and nothing is worth nothing", () => {
  expect(values("AIR_STRIKE", [strike])).toEqual([1, 1, 0]);
  expect(values("AIR_STRIKE", [])).toEqual([0, 0, 0]);
});

test("another mode of the type is the type alone", () => {
  expect(values("SUIC_BOMB", [strike])).toEqual([0, 1, 0]);
});

test("what happened comes before what is planned, wherever it stands", () => {
  const planned = told("Jets struck", "THREATEN", null, { modes: ["future"] });
  expect(compareClass({ type: "AIR_STRIKE" }, { claims: [planned, strike] }).right).toBe(true);
  expect(compareClass({ type: "AIR_STRIKE" }, { claims: [meeting, strike] }).right).toBe(true);
});

test("of a disaster rightly nothing is told", () => {
  expect(values("NATURAL_DISASTER", [])).toEqual([1, 1, 1]);
  expect(values("NATURAL_DISASTER", [strike])).toEqual([0, 0, 0]);
});

test("a class that nobody mapped is an error", () => {
  expect(() => compareClass({ type: "NEW_CLASS" }, { claims: [] })).toThrow("NEW_CLASS");
});
