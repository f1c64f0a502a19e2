import { describe, expect, test } from "vitest";
import type { Claim, EventMention, Source } from "../../../src/schema/index.ts";
import { argumentOf, claimOf, entityCalled, recordOf, spanOf } from "../make-record.ts";
import { claimsOf, lackingParts, nearestClaims, type Reading } from "./match-claim.ts";
import { both, either, fold, mentioning, named, worded } from "./who.ts";

const text = "The Orlan Guard shelled Tarn on 4 May, killing three miners, Ada Brenn said.";
const event: EventMention = {
  type: "ASSAULT",
  mode: "heavy-weapons",
  trigger: spanOf(text, "shelled"),
  actors: [argumentOf(text, "The Orlan Guard", "e1")],
  recipients: [argumentOf(text, "three miners")],
  instruments: [],
  place: {
    ...argumentOf(text, "Tarn"),
    at: {
      name: "Tarn",
      latitude: 1,
      longitude: 2,
      country: "SO",
      admin1: null,
      precision: 1,
      geonamesId: null,
      reason: "by hand",
    },
  },
  time: {
    from: "2031-05-04",
    to: "2031-05-04",
    precision: "day",
    text: "4 May",
    span: spanOf(text, "4 May"),
    anchor: "text",
  },
  casualties: [
    {
      outcome: "killed",
      low: 3,
      high: 3,
      qualifier: "exact",
      population: "miners",
      includes: [],
      cumulative: false,
      span: spanOf(text, "three miners"),
    },
  ],
};
const officer: Source = { kind: "named", entity: "e2", text: "Ada Brenn", span: spanOf(text, "Ada Brenn") };
const told = claimOf(text, "The Orlan Guard shelled Tarn on 4 May, killing three miners", {
  event,
  quotation: "indirect",
});
const claim: Claim = { ...told, sources: [...told.sources, officer] };

function reading(claims: Claim[] = [claim], rename = (name: string): string => name): Reading {
  const entities = [
    entityCalled("e1", "armed-group", "Orlan Guard", text, ["O.G."]),
    entityCalled("e2", "person", "Ada Brenn", text),
  ];
  return { record: recordOf(text, { claims, entities }), rename };
}

describe("claimsOf", () => {
  test("finds the claim that is all of what is wanted", () => {
    const wanted = {
      type: ["ASSAULT"],
      mode: ["heavy-weapons"],
      actor: named("Orlan Guard"),
      recipient: worded(/miners/),
      place: named("Tarn"),
      says: named("Ada Brenn"),
      words: /shelled/,
    };
    expect(claimsOf(reading(), wanted)).toEqual([claim]);
  });

  test.each([
    ["type", { type: ["COERCE"] }],
    ["mode", { mode: [null] }],
    ["actor", { actor: named("Guard") }],
    ["recipient", { recipient: worded(/soldiers/) }],
    ["place", { place: named("Velmar") }],
    ["time", { time: (time: { from: string | null } | null) => time?.from !== "2031-05-04" }],
    ["losses", { losses: ({ low }: { low: number | null }) => low === 2 }],
    ["says", { says: "publisher" as const }],
    ["says", { says: "unnamed" as const }],
    ["says", { says: named("Orlan Guard") }],
    ["factuality", { factuality: ["CT-"] as const }],
    ["modes", { modes: ["future"] as const }],
    ["quotation", { quotation: ["direct"] as const }],
    ["words", { words: /Ada/ }],
    ["role", { role: /major/ }],
    ["figure", { figure: () => true }],
    ["where", { where: () => false }],
  ])("names a wrong %s as what the claim lacks", (part, wanted) => {
    expect(lackingParts(claim, wanted, reading())).toEqual([part]);
  });

  test("takes a claim as certain and as having happened unless told otherwise", () => {
    const denied: Claim = { ...claim, factuality: "CT-", modes: ["negation"] };
    const planned: Claim = { ...claim, modes: ["future"] };
    const past: Claim = { ...claim, modes: ["historical"] };
    const all = reading([denied, planned, past]);
    expect(claimsOf(all, { type: ["ASSAULT"] })).toEqual([past]);
    expect(claimsOf(all, { type: ["ASSAULT"], factuality: ["CT-"], modes: ["negation"] })).toEqual([denied]);
    expect(claimsOf(all, { type: ["ASSAULT"], factuality: "any" })).toHaveLength(3);
  });

  test("asks for a place that was found in the world", () => {
    const nowhere: Claim = { ...claim, event: { ...event, place: { ...argumentOf(text, "Tarn"), at: null } } };
    expect(lackingParts(nowhere, { place: named("Tarn") }, reading())).toEqual(["place"]);
  });

  test("looks for the other names in a report whose names were changed", () => {
    const renamed = reading([claim], (name) => name.replace("Velmar", "Tarn"));
    expect(claimsOf(renamed, { place: named("Velmar") })).toEqual([claim]);
  });
});

describe("nearestClaims", () => {
  test("puts the claim that lacks least first", () => {
    const other: Claim = { ...claim, id: "c2", quotation: "direct", sources: told.sources };
    const found = nearestClaims(reading([other, claim]), { quotation: ["indirect"], says: named("Ada Brenn") });
    expect(found.map((one) => [one.claim.id, one.lacking])).toEqual([
      ["c1", []],
      ["c2", ["says", "quotation"]],
    ]);
  });
});

describe("who", () => {
  const guard = argumentOf(text, "The Orlan Guard", "e1");

  test("knows an entity by any of its names, and by no part of one", () => {
    expect(named("o.g.")(guard, reading())).toBe(true);
    expect(named("Orlan")(guard, reading())).toBe(false);
    expect(mentioning("Orlan")(guard, reading())).toBe(true);
  });

  test("joins descriptions", () => {
    expect(both(worded(/guard/i), named("Velmar"))(guard, reading())).toBe(false);
    expect(either(worded(/guard/i), named("Velmar"))(guard, reading())).toBe(true);
  });

  test("compares names without article, possessive and marks", () => {
    expect(fold("the al-Bayan Brigade's")).toBe("al bayan brigade");
  });
});
