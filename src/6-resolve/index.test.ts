import { array, assert, constantFrom, integer, property, record as recordOf, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import { ResolvedEntity } from "../schema/index.ts";
import { resolve } from "./index.ts";
import { buildRecord, type Named, type Report, type Told, town } from "./test/build-record.ts";

const karsa = town("Karsa", 42, 21);
const belmor = town("Belmor", 44.5, 24);
const everyone: { [name: string]: Named } = {
  Karsa: { kind: "place", place: karsa },
  Belmor: { kind: "place", place: belmor },
  "Karsan Army": { kind: "armed-forces" },
  "Free Hills Front": { kind: "armed-group" },
  "covered market": { kind: "facility" },
  bridge: { kind: "facility" },
  "Omar Hadeel": { kind: "person" },
};

function report(id: string, published: string | null, told: Told[], more: Partial<Report> = {}): Report {
  return {
    id,
    published,
    told,
    opening: "A report from Karsa and Belmor on the Karsan Army and the Free Hills Front.",
    entities: everyone,
    ...more,
  };
}

function eventsOf(...reports: Report[]): string[][] {
  return resolve({ records: reports.map(buildRecord), judgements: [] }).events.map((event) => event.claims);
}

const strike: Told = {
  says: "An air strike hit the covered market in Karsa on Tuesday, killing 12 people.",
  word: "strike",
  mode: "aerial",
  recipients: ["covered market"],
  place: "Karsa",
  on: "2024-05-14",
  harm: [["killed", 12, "people"]],
};

test("four outlets that tell of one strike tell of one event", () => {
  const events = eventsOf(
    report("a", "2024-05-14", [strike]),
    report("b", "2024-05-15", [{ ...strike, harm: [["killed", 15, "people"]] }]),
    report("c", "2024-05-15", [
      {
        says: "Jets bombed Karsa, the Free Hills Front said.",
        word: "bombed",
        mode: "aerial",
        place: "Karsa",
        on: "2024-05-14",
        source: "Free Hills Front",
      },
    ]),
    report("d", "2024-05-17", [
      {
        says: "The strike on the covered market in Karsa this week killed 17.",
        word: "strike",
        mode: "aerial",
        recipients: ["covered market"],
        place: "Karsa",
        on: ["2024-05-13", "2024-05-17"],
        harm: [["killed", 17]],
      },
    ]),
  );
  expect(events).toEqual([["a.c1", "b.c1", "c.c1", "d.c1"]]);
});

test("strikes on one town on different days stay two, also when the days are neighbours", () => {
  const later = (on: string): Told => ({ ...strike, on, harm: [["killed", 3, "people"]] });
  expect(eventsOf(report("a", "2024-05-14", [strike]), report("b", "2024-05-18", [later("2024-05-18")]))).toHaveLength(
    2,
  );
  expect(eventsOf(report("a", "2024-05-14", [strike]), report("b", "2024-05-15", [later("2024-05-15")]))).toHaveLength(
    2,
  );
});

test("strikes on two towns on one day stay two", () => {
  const elsewhere: Told = {
    ...strike,
    says: "An air strike hit the covered market in Belmor on Tuesday, killing 12 people.",
    place: "Belmor",
  };
  expect(eventsOf(report("a", "2024-05-14", [strike]), report("b", "2024-05-14", [elsewhere]))).toHaveLength(2);
});

test("two targets that one report tells apart stay two in all reports", () => {
  const bridge: Told = {
    says: "A second strike destroyed the bridge at Karsa.",
    word: "strike",
    mode: "aerial",
    recipients: ["bridge"],
    place: "Karsa",
    on: "2024-05-14",
  };
  const events = eventsOf(
    report("a", "2024-05-14", [strike, bridge]),
    report("b", "2024-05-14", [strike, { ...bridge, says: "Jets also bombed the bridge in Karsa.", word: "bombed" }]),
  );
  expect(events).toEqual([
    ["a.c1", "b.c1"],
    ["a.c2", "b.c2"],
  ]);
});

test("mentions of one event in one report are one account", () => {
  const told: Told[] = [
    strike,
    { says: "The strike came at noon.", word: "strike", mode: "aerial" },
    { says: "Six people died on the spot.", word: "died", harm: [["killed", 6, "people"]] },
    {
      says: "A strike on Karsa in 2021 killed nine.",
      word: "strike",
      mode: "aerial",
      place: "Karsa",
      on: ["2021-08-01", "2021-08-31"],
      modes: ["historical"],
      harm: [["killed", 9]],
    },
  ];
  expect(eventsOf(report("a", "2024-05-14", told))).toEqual([["a.c1", "a.c2", "a.c3"], ["a.c4"]]);
});

test("a denial belongs to the event that it denies", () => {
  const denial: Told = {
    says: "The Karsan Army denied that it had struck Karsa.",
    word: "struck",
    source: "Karsan Army",
    factuality: "CT-",
    mode: "aerial",
    actors: ["Karsan Army"],
    place: "Karsa",
    on: "2024-05-14",
  };
  expect(eventsOf(report("a", "2024-05-14", [strike]), report("b", "2024-05-15", [denial]))).toEqual([
    ["a.c1", "b.c1"],
  ]);
});

test("plans, conditions, relations and doubts are no accounts", () => {
  const told: Told[] = [
    { ...strike, modes: ["future"] },
    { ...strike, modes: ["hypothetical"], factuality: "Uu" },
    {
      says: "The Free Hills Front has fighters in Karsa.",
      relation: { type: "operates-in", subject: "Free Hills Front", object: "Karsa", role: "fighters" },
    },
  ];
  expect(eventsOf(report("a", "2024-05-14", told))).toEqual([]);
});

test("a copy joins its original, also where it says little", () => {
  const bare: Told = {
    says: "The dead were counted by noon, and two were children.",
    word: "dead",
    harm: [["killed", 2, "children"]],
  };
  const events = eventsOf(
    report("a", "2024-05-14", [bare], { opening: "" }),
    report("b", "2024-05-20", [bare], { copyOf: "a", opening: "" }),
  );
  expect(events).toEqual([["a.c1", "b.c1"]]);
});

test("the death of a named man is one event, told with a date as news and without one a year later", () => {
  const death: Told = {
    says: "Omar Hadeel was killed at Karsa on Tuesday.",
    word: "killed",
    recipients: ["Omar Hadeel"],
    place: "Karsa",
    on: "2024-05-14",
    harm: [["killed", 1]],
  };
  const recalled: Told = {
    says: "Omar Hadeel was killed last year.",
    word: "killed",
    recipients: ["Omar Hadeel"],
    modes: ["historical"],
    harm: [["killed", 1]],
  };
  expect(eventsOf(report("a", "2024-05-14", [death]), report("b", "2025-06-01", [recalled]))).toEqual([
    ["a.c1", "b.c1"],
  ]);
});

test("judgements bind over any score, and go with their withdrawal", () => {
  const other: Told = { ...strike, on: "2024-05-18", harm: [["killed", 3, "people"]] };
  const records = [
    report("a", "2024-05-14", [strike]),
    report("b", "2024-05-15", [strike]),
    report("c", "2024-05-18", [other]),
  ].map(buildRecord);
  const judge = (kind: "same" | "different", ...on: string[]) => ({
    id: `j-${kind}`,
    at: "2024-06-01T00:00:00Z",
    who: "an editor",
    kind,
    on,
    why: null,
    correction: null,
  });
  const before = resolve({ records, judgements: [] });
  expect(before.events.map((event) => event.claims)).toEqual([["a.c1", "b.c1"], ["c.c1"]]);
  const [first, second] = before.events;
  const together = resolve({ records, judgements: [judge("same", first?.id ?? "", second?.id ?? "")] });
  expect(together.events.map((event) => event.claims)).toEqual([["a.c1", "b.c1", "c.c1"]]);
  const parted = resolve({ records, judgements: [judge("different", "a.c1", "b.c1")] });
  expect(parted.events.map((event) => event.claims)).toEqual([["a.c1"], ["b.c1"], ["c.c1"]]);
  expect(resolve({ records, judgements: [] })).toEqual(before);
});

const towns = ["Karsa", "Belmor"] as const;
const anyTold = recordOf({
  place: constantFrom(...towns),
  day: integer({ min: 10, max: 20 }),
  dated: constantFrom(true, true, false),
  target: constantFrom("covered market", "bridge", "Omar Hadeel"),
  dead: integer({ min: 0, max: 15 }),
  source: constantFrom("Karsan Army", "Free Hills Front", null),
  denied: constantFrom(false, false, true),
}).map(
  ({ place, day, dated, target, dead, source, denied }): Told => ({
    says: `Shells hit the ${target} in ${place} on day ${day}, with ${dead} dead, ${source ?? "we"} said.`,
    word: "hit",
    mode: "heavy-weapons",
    recipients: [target],
    place,
    ...(dated ? { on: `2024-05-${day}` } : {}),
    ...(dead > 0 ? { harm: [["killed", dead, "people"]] as Told["harm"] & object } : {}),
    ...(source === null ? {} : { source }),
    ...(denied ? { factuality: "CT-" as const } : {}),
  }),
);

test("the order in which reports arrive changes nothing", () => {
  const reports = array(array(anyTold, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 7 }).map((list) =>
    list.map((told, index) => buildRecord(report(`r${index}`, `2024-05-${20 + index}`, told))),
  );
  const shuffled = reports.chain((records) =>
    shuffledSubarray(records, { minLength: records.length }).map((other) => [records, other] as const),
  );
  assert(
    property(shuffled, ([records, other]) => {
      expect(resolve({ records: other, judgements: [] })).toEqual(resolve({ records, judgements: [] }));
    }),
    { numRuns: 40 },
  );
});

test("every account is in exactly one event and every entity in one resolved entity that its schema accepts", () => {
  assert(
    property(array(anyTold, { minLength: 1, maxLength: 6 }), (told) => {
      const record = buildRecord(report("r", "2024-05-21", told));
      const { entities, entityOf, events } = resolve({ records: [record], judgements: [] });
      expect(events.flatMap((event) => event.claims).sort()).toEqual(record.claims.map((claim) => claim.id).sort());
      expect([...entityOf.keys()].sort()).toEqual(record.entities.map((entity) => `r/${entity.id}`).sort());
      for (const entity of entities) ResolvedEntity.parse(entity);
    }),
    { numRuns: 40 },
  );
});
