import { expect, test } from "vitest";
import type { Casualty, Claim } from "../../src/schema/index.ts";
import { claimOf, spanOf } from "./make-record.ts";
import { readAssessedRange } from "./read-assessed-range.ts";
import { compareIncident, summarize } from "./score-airwars.ts";

const text = "The strike hit the camp: dozens, many others, more than 40 people.";
const document = { text };
const span = spanOf(text, "camp");

function strike(casualties: Partial<Casualty>[], parts: Partial<Claim> = {}): Claim {
  const whole = casualties.map(
    (one): Casualty => ({
      outcome: "killed",
      low: null,
      high: null,
      qualifier: "exact",
      population: null,
      includes: [],
      cumulative: false,
      span,
      ...one,
    }),
  );
  return claimOf(text, "The strike hit the camp", {
    ...parts,
    event: {
      type: "ASSAULT",
      mode: null,
      trigger: spanOf(text, "hit"),
      actors: [],
      recipients: [],
      instruments: [],
      place: null,
      time: null,
      casualties: whole,
    },
  });
}

const gold = { killed: { min: 3, max: 5 }, injured: null };

const cited: Partial<Claim> = {
  sources: [
    { kind: "publisher", entity: null, text: "The publisher", span: null },
    { kind: "named", entity: null, text: "camp", span },
  ],
};

test("from the assessment's own number to the most that is cited is perfect, and nothing is worth nothing", () => {
  const claims = [strike([{ low: 3, high: 3 }]), strike([{ low: 4, high: 5 }], cited)];
  expect(summarize(compareIncident(gold, { claims, document }))[0]?.value).toBe(1);
  expect(summarize(compareIncident(gold, { claims: [], document }))[0]?.value).toBe(0);
});

test("one too many is wrong on that side alone", () => {
  expect(compareIncident(gold, { claims: [strike([{ low: 3, high: 6 }])], document })).toEqual([
    { outcome: "killed", low: true, high: false },
  ]);
});

test("a side left open is where the other is", () => {
  expect(readAssessedRange({ claims: [strike([{ low: 4, high: null }])], document }, "killed")).toEqual({
    min: 4,
    max: 4,
  });
});

test("tolls of a war, denials, plans and other outcomes are left out", () => {
  const claims = [
    strike([{ low: 900, high: 900, cumulative: true }]),
    strike([{ low: 7, high: 7 }], { factuality: "CT-" }),
    strike([{ low: 8, high: 8 }], { modes: ["future"] }),
    strike([{ outcome: "wounded", low: 9, high: 9 }]),
  ];
  expect(readAssessedRange({ claims, document }, "killed")).toBeNull();
});

test("a lower number that the assessment cites, and a part of its own, is not its least", () => {
  const claims = [
    strike([{ low: 4, high: null, qualifier: "at-least" }]),
    strike([{ low: 1, high: 1 }]),
    strike([{ low: 2, high: 2 }], cited),
  ];
  expect(readAssessedRange({ claims, document }, "killed")).toEqual({ min: 4, max: 4 });
});

test("without a number of its own, from the least to the most that is cited", () => {
  const claims = [strike([{ low: 4, high: 4 }], cited), strike([{ low: 2, high: 3 }], cited)];
  expect(readAssessedRange({ claims, document }, "killed")).toEqual({ min: 2, max: 4 });
});

test("words that count nobody, and more than a number, are written as the archive writes them", () => {
  const said = (words: string, low: number, qualifier: Casualty["qualifier"] = "vague") =>
    readAssessedRange(
      { claims: [strike([{ low, high: null, qualifier, span: spanOf(text, words) }])], document },
      "killed",
    );
  expect(said("dozens", 24)).toEqual({ min: 12, max: 24 });
  expect(said("many others", 2)).toEqual({ min: 5, max: 10 });
  expect(said("camp", 3)).toEqual({ min: 2, max: 2 });
  expect(said("more than 40 people", 40, "at-least")).toEqual({ min: 41, max: 41 });
});
