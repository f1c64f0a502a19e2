import { expect, test } from "vitest";
import type { Casualty, Claim } from "../../src/schema/index.ts";
import { claimOf, spanOf } from "./make-record.ts";
import { compareIncident, findRange, summarize } from "./score-airwars.ts";

const text = "The strike hit the camp.";
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

test("from the least to the most that sources give is perfect, and nothing is worth nothing", () => {
  const claims = [strike([{ low: 3, high: 3 }]), strike([{ low: 4, high: 5 }])];
  expect(summarize(compareIncident(gold, { claims }))[0]?.value).toBe(1);
  expect(summarize(compareIncident(gold, { claims: [] }))[0]?.value).toBe(0);
});

test("one too many is wrong on that side alone", () => {
  expect(compareIncident(gold, { claims: [strike([{ low: 3, high: 6 }])] })).toEqual([
    { outcome: "killed", low: true, high: false },
  ]);
});

test("a side left open is where the other is", () => {
  expect(findRange({ claims: [strike([{ low: 4, high: null }])] }, "killed")).toEqual({ min: 4, max: 4 });
});

test("tolls of a war, denials, plans and other outcomes are left out", () => {
  const claims = [
    strike([{ low: 900, high: 900, cumulative: true }]),
    strike([{ low: 7, high: 7 }], { factuality: "CT-" }),
    strike([{ low: 8, high: 8 }], { modes: ["future"] }),
    strike([{ outcome: "wounded", low: 9, high: 9 }]),
  ];
  expect(findRange({ claims }, "killed")).toBeNull();
});
