import { expect, test } from "vitest";
import type { Claim } from "./claim-fields.ts";
import { listCorrected, listReading } from "./claim-fields.ts";
import {
  changed,
  findNamed,
  fromBounds,
  isBackwards,
  numberIn,
  qualifiers,
  readField,
  toBounds,
  toInterval,
} from "./corrections.ts";

const claim: Claim = {
  id: "d1.c1",
  span: { start: 0, end: 40 },
  attribution: null,
  sources: [{ kind: "publisher", entity: null, text: "Karsa Herald", span: null }],
  cue: null,
  quotation: "none",
  factuality: "CT+",
  modes: [],
  kind: "event",
  event: {
    type: "ASSAULT",
    mode: "aerial",
    trigger: { start: 16, end: 22 },
    actors: [{ entity: "e1", text: "Government jets", span: { start: 0, end: 15 } }],
    recipients: [],
    instruments: [],
    place: null,
    time: null,
    casualties: [
      {
        outcome: "killed",
        low: 12,
        high: null,
        qualifier: "at-least",
        population: "people",
        includes: [],
        cumulative: false,
        span: { start: 30, end: 40 },
      },
    ],
  },
  confidence: 0.6,
  reason: "struck",
};

test("a claim's reading is told in words, field by field, and empty fields stay", () => {
  expect(listReading(claim).map(({ label, value }) => `${label}: ${value}`)).toEqual([
    "What: Assault: air strike",
    "Who did it: Government jets",
    "To whom: ",
    "With what: ",
    "Where: ",
    "When: ",
    "Losses: at least 12 people killed",
    "What its source holds: reported",
    "Who says so: Karsa Herald",
  ]);
});

test("what a correction changed is told with what was read before", () => {
  const corrected: Claim = { ...claim, factuality: "CT-", event: { ...claim.event!, mode: "drone" } };
  expect([...listCorrected(corrected, claim)]).toEqual([
    ["What", "Assault: air strike"],
    ["What its source holds", "reported"],
  ]);
  expect(listCorrected(claim, null).size).toBe(0);
});

test("only fields with another value are sent", () => {
  expect(readField(claim, "event.type")).toBe("ASSAULT");
  expect(readField(claim, "relation.role")).toBeNull();
  expect(
    changed(claim, [
      { field: "event.type", value: "ASSAULT" },
      { field: "event.mode", value: "drone" },
    ]),
  ).toEqual([{ field: "event.mode", value: "drone" }]);
});

test("words mean the entity that is named by just them, else the longest name among them", () => {
  const army = { id: "e1", name: "army", mentions: [{ start: 10, end: 20 }] };
  const brigade = { id: "e2", name: "Third Brigade of the army", mentions: [{ start: 0, end: 20 }] };
  expect(findNamed([brigade, army], { start: 10, end: 20 })).toBe(army);
  expect(findNamed([army, brigade], { start: 0, end: 25 })).toBe(brigade);
  expect(findNamed([army, brigade], { start: 30, end: 40 })).toBeNull();
});

test("a period is known as well as its days are apart, and open where one is missing", () => {
  expect(toInterval("2031-04-01", "2031-04-01", null)?.precision).toBe("day");
  expect(toInterval("2031-04-01", "2031-04-30", null)?.precision).toBe("month");
  expect(toInterval("", "2031-04-30", null)).toMatchObject({ from: null, to: "2031-04-30", precision: "open" });
  expect(toInterval("", "", null)).toBeNull();
  expect(toInterval("", "", { span: { start: 1, end: 4 }, text: "then" })).toMatchObject({
    text: "then",
    anchor: "none",
  });
  expect([isBackwards("2031-04-02", "2031-04-01"), isBackwards("", "2031-04-01")]).toEqual([true, false]);
});

test("numbers go into the two bounds that the statement makes, and come back the same", () => {
  expect(toBounds("at-least", 12, null)).toEqual({ low: 12, high: null });
  expect(toBounds("at-most", 12, null)).toEqual({ low: null, high: 12 });
  expect(toBounds("exact", 12, null)).toEqual({ low: 12, high: 12 });
  expect(toBounds("range", 20, 10)).toBeNull();
  expect(toBounds("exact", null, null)).toBeNull();
  for (const { value: qualifier } of qualifiers) {
    const bounds = toBounds(qualifier, 3, 9);
    const { first, second } = fromBounds({ ...(bounds ?? { low: null, high: null }), qualifier });
    expect(toBounds(qualifier, first, second)).toEqual(bounds);
  }
});

test("a number in digits is read out of the words", () => {
  expect([numberIn("at least 1,200 people"), numberIn("dozens"), numberIn("2.5 million")]).toEqual([1200, null, 2.5]);
});
