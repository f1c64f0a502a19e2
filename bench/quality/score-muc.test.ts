import { expect, test } from "vitest";
import { buildIncidents } from "./build-incidents.ts";
import { compareFiller, countIncidents } from "./compare-incidents.ts";
import { fillSlots, type Incident, type Slot, slots } from "./incident.ts";
import { claimOf, entityCalled, recordOf, spanOf } from "./make-record.ts";
import { type KeyTemplate, readIncidentKey } from "./read-incident-key.ts";
import { summarize } from "./score-muc.ts";

const none = fillSlots(() => []) as { readonly [slot in Slot]: [] };
const template: KeyTemplate = {
  ...none,
  optional: false,
  notApplicable: ["instrumentId"],
  date: [{ optional: false, values: [{ from: "2031-05-13", to: "2031-05-13" }] }],
  location: [{ optional: false, values: [{ levels: [[{ name: "SUDAN" }], [{ name: "TARN" }]] }] }],
  type: [{ optional: false, values: ["BOMBING"] }],
  stage: [{ optional: false, values: ["ACCOMPLISHED"] }],
  instrumentId: [{ optional: false, strings: ["BOMB"] }],
  perpOrganization: [{ optional: false, strings: ["ORLAN GUARD"] }],
  perpOrgConfidence: [{ optional: false, values: ["CLAIMED OR ADMITTED"], of: ["ORLAN GUARD"] }],
  humTargetDescription: [{ optional: false, strings: ["DRIVERS"] }],
  humTargetNumber: [{ optional: false, values: [{ min: 3, max: 3 }], of: ["DRIVERS"] }],
  humTargetEffect: [{ optional: false, values: ["DEATH"], of: ["DRIVERS"] }],
};
const key = readIncidentKey(template);
const values = (answers: readonly Incident[]): number[] =>
  summarize("muc", [countIncidents([key], answers)]).map(({ value }) => value);

function without(slot: Slot, filler: Incident["slots"][Slot] = []): Incident {
  return { ...key, slots: { ...key.slots, [slot]: filler } };
}

test("the key itself is perfect and nothing is worth nothing", () => {
  expect(values([key])).toEqual([1, 1, 1, 1]);
  expect(values([])).toEqual([0, 0, 0, 0]);
});

test("slots that the key does not score are left out", () => {
  expect(key.slots.instrumentId).toEqual([]);
});

test("one slot missing costs that slot, an incident too many all of its own", () => {
  expect(values([without("humTargetEffect")])).toEqual([16 / 17, 1, 0, 1]);
  expect(values([key, without("date")])[0]).toBeCloseTo(18 / 26);
});

test("a number one too many is no number, and one that belongs to others is right in part", () => {
  const [, wrong] = values([without("humTargetNumber", [{ ranges: [{ from: 4, to: 4 }], of: ["DRIVERS"] }])]);
  const [, others] = values([without("humTargetNumber", [{ ranges: [{ from: 3, to: 3 }], of: ["GUARDS"] }])]);
  expect([wrong, others]).toEqual([0, 0.5]);
});

test("strings may have modifiers more, and parts of names are right in part", () => {
  const strings = (one: string) => ({ strings: [one] });
  const pointsOf = (answer: string, slot: Slot = "humTargetName") =>
    compareFiller(slot, strings("TRUCK DRIVERS"), strings(answer));
  expect([
    pointsOf("the truck drivers"),
    pointsOf("three truck drivers"),
    pointsOf("drivers"),
    pointsOf("trucks"),
  ]).toEqual([1, 1, 0.5, 0]);
  expect(compareFiller("type", strings("BOMBING"), strings("ATTACK"))).toBe(0.5);
  expect(compareFiller("type", strings("ATTACK"), strings("BOMBING"))).toBe(0);
});

test("a day inside a longer period, and a country for its town, are right in part", () => {
  const period = (from: number | null, to: number) => ({ ranges: [{ from, to }] });
  expect(compareFiller("date", period(null, 10), period(9, 9))).toBe(0.5);
  expect(compareFiller("date", period(null, 10), period(11, 11))).toBe(0);
  expect(compareFiller("location", { places: [["SUDAN", "TARN"]] }, { places: [["Sudan"]] })).toBe(0.5);
});

test("an incident that may be left out costs nothing when it is", () => {
  expect(countIncidents([{ ...key, optional: true }], []).type).toEqual({ points: 0, possible: 0, actual: 0 });
});

test("a record's bombing on people is an incident with who says so, a clash of armed sides none", () => {
  const text = "The Orlan Guard said it bombed drivers, killing three.";
  const argument = (words: string, entity: string | null) => ({ entity, text: words, span: spanOf(text, words) });
  const guard = entityCalled("e1", "armed-group", "Orlan Guard", text);
  const claim = claimOf(text, text, {
    attribution: "a1",
    sources: [
      { kind: "publisher", entity: null, text: "Harbour Post", span: null },
      { kind: "named", entity: "e1", text: "The Orlan Guard", span: spanOf(text, "The Orlan Guard") },
    ],
    event: {
      type: "ASSAULT",
      mode: "explosives",
      trigger: spanOf(text, "bombed"),
      actors: [argument("Orlan Guard", "e1")],
      recipients: [argument("drivers", null)],
      instruments: [],
      place: null,
      time: { from: "2031-05-13", to: "2031-05-13", precision: "day", text: null, span: null, anchor: "none" },
      casualties: [
        {
          outcome: "killed",
          low: 3,
          high: 3,
          qualifier: "exact",
          population: null,
          includes: [],
          cumulative: false,
          span: spanOf(text, "three"),
        },
      ],
    },
  });
  const [incident, ...more] = buildIncidents(recordOf(text, { entities: [guard], claims: [claim] }));
  expect(more).toEqual([]);
  const found = countIncidents([key], incident === undefined ? [] : [incident]);
  const lost = slots.filter((slot) => found[slot].points < Math.max(found[slot].possible, found[slot].actual));
  expect(lost).toEqual(["location"]);
  const clash = { ...claim, event: { ...claim.event, recipients: [argument("Orlan Guard", "e1")] } } as typeof claim;
  expect(buildIncidents(recordOf(text, { entities: [guard], claims: [clash] }))).toEqual([]);
});

test("each target has its own number and effect, and others beside armed men are armed men", () => {
  const text = "A blast in Rundu killed Ada Quiroga and hurt four nurses; three rebels and two others fled.";
  const argument = (words: string, entity: string | null) => ({ entity, text: words, span: spanOf(text, words) });
  const casualty = (outcome: "killed" | "wounded", count: number, words: string) => ({
    ...{ outcome, low: count, high: count, qualifier: "exact" as const, population: null, includes: [] },
    ...{ cumulative: false, span: spanOf(text, words) },
  });
  const event = {
    ...{ type: "ASSAULT" as const, mode: "explosives", trigger: spanOf(text, "blast"), actors: [], instruments: [] },
    ...{ place: null, time: null },
    recipients: [argument("Ada Quiroga", "e1"), argument("four nurses", "e2")],
    casualties: [casualty("killed", 1, "Ada Quiroga"), casualty("wounded", 4, "four nurses")],
  };
  const entities = [
    entityCalled("e1", "person", "Ada Quiroga", text),
    entityCalled("e2", "population", "nurses", text),
    entityCalled("e3", "armed-group", "rebels", text),
  ];
  const [incident] = buildIncidents(recordOf(text, { entities, claims: [claimOf(text, text, { event })] }));
  expect(incident?.slots.humTargetEffect.map(({ strings }) => strings)).toEqual([["DEATH"], ["INJURY"]]);
  expect(incident?.slots.humTargetNumber.map(({ ranges }) => ranges)).toEqual([
    [{ from: 1, to: 1 }],
    [{ from: 4, to: 4 }],
  ]);
  const armed = { ...event, recipients: [argument("three rebels", "e3"), argument("two others", null)] };
  expect(buildIncidents(recordOf(text, { entities, claims: [claimOf(text, text, { event: armed })] }))).toEqual([]);
});
