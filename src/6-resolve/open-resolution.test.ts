import { array, assert, constant, constantFrom, integer, oneof, property, record as recordOf, tuple } from "fast-check";
import { expect, test } from "vitest";
import type { Judgement, Record } from "../schema/index.ts";
import { resolve } from "./index.ts";
import { type OpenResolution, openResolution } from "./open-resolution.ts";
import { buildRecord, type Named, type Told, town } from "./test/build-record.ts";

const entities: { [name: string]: Named } = {
  Karsa: { kind: "place", place: town("Karsa", 42, 21) },
  Belmor: { kind: "place", place: town("Belmor", 43.2, 22.6) },
  Karsania: { kind: "state", place: town("Karsania", 42, 21, 6) },
  "Karsan Army": { kind: "armed-forces" },
  "Free Hills Front": { kind: "armed-group" },
  FHF: { kind: "armed-group" },
  "Omar Hadeel": { kind: "person" },
  "Umar Hadil": { kind: "person" },
  Hadeel: { kind: "person" },
  "Nadia Hadeel": { kind: "person" },
  "4th Brigade": { kind: "military-unit" },
};
const names = Object.keys(entities);

const anyTold = recordOf({
  who: constantFrom("Karsan Army", "Free Hills Front", "FHF", "4th Brigade"),
  whom: constantFrom("Omar Hadeel", "Umar Hadil", "Hadeel", "Nadia Hadeel", "Karsania"),
  place: constantFrom("Karsa", "Belmor"),
  day: integer({ min: 10, max: 14 }),
  dead: integer({ min: 0, max: 3 }),
}).map(
  ({ who, whom, place, day, dead }): Told => ({
    says: `${who} struck ${whom} in ${place} on day ${day}, with ${dead} dead.`,
    word: "struck",
    actors: [who],
    recipients: [whom],
    place,
    ...(day > 11 ? { on: `2024-05-${day}` } : {}),
    harm: [["killed", dead, "people"]],
  }),
);

const anyRecord = tuple(integer({ min: 0, max: 9 }), array(anyTold, { minLength: 1, maxLength: 3 })).map(
  ([number, told]): Record => {
    const text = told.map(({ says }) => says).join(" ");
    return buildRecord({
      id: `r${number}`,
      published: number === 3 ? null : `2024-05-${15 + (number % 4)}`,
      ...(number === 7 ? { copyOf: "r2" } : {}),
      entities: Object.fromEntries(
        names.filter((name) => text.includes(name)).map((name) => [name, entities[name] as Named]),
      ),
      told,
    });
  },
);

type Step = { add: Record } | { remove: string } | { judge: Judgement } | { withdraw: number };

const anyMember = tuple(integer({ min: 0, max: 9 }), integer({ min: 1, max: 4 }));
const anyJudgement = tuple(constantFrom("same", "different"), constantFrom("e", "c"), anyMember, anyMember).map(
  ([kind, sort, ...members]) => ({
    id: "",
    at: "2024-06-01T00:00:00Z",
    who: "an editor",
    kind: kind as Judgement["kind"],
    on: members.map(([document, member]) =>
      sort === "e" ? `entity:r${document}/e${member}` : `event:r${document}.c${member}`,
    ),
    why: null,
    correction: null,
  }),
);
const anyStep = oneof(
  { weight: 6, arbitrary: anyRecord.map((add): Step => ({ add })) },
  { weight: 2, arbitrary: integer({ min: 0, max: 9 }).map((number): Step => ({ remove: `r${number}` })) },
  { weight: 3, arbitrary: anyJudgement.map((judge): Step => ({ judge })) },
  { weight: 1, arbitrary: integer({ min: 0, max: 5 }).map((withdraw): Step => ({ withdraw })) },
  { weight: 1, arbitrary: constant({ remove: "r99" }) },
);

function allOf(resolution: OpenResolution): Pick<ReturnType<typeof resolve>, "entities" | "events"> {
  return { entities: resolution.entities(), events: resolution.events() };
}

test("records that come and go one at a time, and judgements made and withdrawn, leave what resolving all at once gives", () => {
  assert(
    property(array(anyStep, { minLength: 1, maxLength: 16 }), (steps) => {
      const resolution = openResolution();
      const records = new Map<string, Record>();
      let judgements: Judgement[] = [];
      steps.forEach((step, number) => {
        if ("add" in step) {
          records.set(step.add.document.id, step.add);
          resolution.add([step.add]);
        } else if ("remove" in step) {
          records.delete(step.remove);
          resolution.remove([step.remove]);
        } else {
          judgements =
            "judge" in step
              ? [...judgements, { ...step.judge, id: `j${number}` }]
              : judgements.filter((_, index) => index !== step.withdraw);
          resolution.judge(judgements, (id) => records.get(id));
        }
        resolution.settle();
        const { entities: all, events } = resolve({ records: [...records.values()], judgements });
        expect(allOf(resolution)).toEqual({ entities: all, events });
      });
    }),
    { numRuns: 60 },
  );
});

test("what changed is told: the events that are gone, the new ones, and the entities that grew", () => {
  const strike: Told = {
    says: "Karsan Army struck Karsa.",
    word: "struck",
    actors: ["Karsan Army"],
    place: "Karsa",
    on: "2024-05-14",
    harm: [["killed", 4, "people"]],
  };
  const elsewhere: Told = { ...strike, says: "Karsan Army struck Belmor.", place: "Belmor" };
  const build = (id: string, told: Told[]): Record => buildRecord({ id, published: "2024-05-15", entities, told });
  const resolution = openResolution();
  resolution.add([build("a", [strike]), build("b", [elsewhere])]);
  resolution.settle();
  resolution.add([build("c", [strike])]);
  const { gone, events, lost } = resolution.settle();
  expect(gone).toEqual(["event:a.c1"]);
  expect(lost).toEqual([]);
  expect([resolution.eventOf("c.c1"), resolution.eventOf("d.c1")]).toEqual(["event:a.c1", null]);
  expect(events.map(({ claims }) => claims)).toEqual([["a.c1", "c.c1"]]);
  expect(resolution.settle()).toEqual({ gone: [], events: [], lost: [], entities: [] });
});

test("a part of a document that a person tells apart is read again, and is one again when that is withdrawn", () => {
  const told: Told[] = [
    { says: "Shells hit Karsa.", word: "hit", place: "Karsa", on: "2024-05-14" },
    { says: "The shelling hit Karsa hard.", word: "hit", place: "Karsa", on: "2024-05-14" },
  ];
  const record = buildRecord({
    id: "a",
    published: "2024-05-15",
    entities: { Karsa: entities["Karsa"] as Named },
    told,
  });
  const resolution = openResolution();
  resolution.add([record]);
  resolution.settle();
  const before = allOf(resolution);
  expect(before.events.map(({ claims }) => claims)).toEqual([["a.c1", "a.c2"]]);
  const judgement: Judgement = {
    id: "j1",
    at: "2024-06-01T00:00:00Z",
    who: "an editor",
    kind: "different",
    on: ["event:a.c1", "event:a.c2"],
    why: null,
    correction: null,
  };
  resolution.judge([judgement], () => record);
  resolution.settle();
  expect(resolution.events().map(({ claims }) => claims)).toEqual([["a.c1"], ["a.c2"]]);
  resolution.judge([], () => record);
  resolution.settle();
  expect(allOf(resolution)).toEqual(before);
});
