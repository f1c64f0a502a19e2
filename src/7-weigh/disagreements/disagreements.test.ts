import { array, assert, constantFrom, integer, property, record as recordOf, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import { Dispute, Event } from "../../schema/index.ts";
import { weigh } from "../index.ts";
import { buildStory, type Cast, type Line, town } from "../test/build-story.ts";

const cast: Cast = {
  Karsania: { kind: "state", place: town("Karsania", 42.5, 21.5, 6), printed: "Karsan" },
  Karsa: { kind: "place", place: town("Karsa", 42, 21) },
  "Karsa District": { kind: "place", place: town("Karsa District", 42.1, 21.1, 3) },
  Belmor: { kind: "place", place: town("Belmor", 43.2, 22.6) },
  "Karsan Army": { kind: "armed-forces" },
  "4th Brigade": { kind: "military-unit" },
  "Free Hills Front": { kind: "armed-group" },
  "Lake Brotherhood": { kind: "armed-group" },
  "Omar Hadeel": { kind: "person" },
  market: { kind: "facility" },
  depot: { kind: "facility" },
  gunmen: { kind: "armed-group" },
};

const post = { document: "a", publisher: "Karsa Post", published: "2024-05-14" };
const times = { document: "b", publisher: "Belmor Times", published: "2024-05-15" };
const radio = { document: "c", publisher: "Lake Radio", published: "2024-05-16" };

/** What a story's disputes come to: kind, field, and who holds what. */
function disputesOf(...lines: Line[]): { kind: string; field: string; positions: [string, string[]][] }[] {
  const { records, resolution } = buildStory(cast, lines);
  const { events, disputes } = weigh(records, resolution);
  for (const event of events) Event.parse(event);
  return disputes.map((dispute) => {
    const { kind, field, positions } = Dispute.parse(dispute).disagreement;
    return { kind, field, positions: positions.map(({ value, sources }) => [value, sources]) };
  });
}

const x = (line: Omit<Line, "event">): Line => ({ event: "x", ...line });

test("numbers without a common value disagree, and each source is held to its latest", () => {
  expect(disputesOf(x({ ...post, harm: [{ low: 12 }] }), x({ ...times, harm: [{ low: 17 }] }))).toEqual([
    {
      kind: "value",
      field: "casualties.killed",
      positions: [
        ["12", ["Karsa Post"]],
        ["17", ["Belmor Times"]],
      ],
    },
  ]);
  expect(
    disputesOf(
      x({ ...post, harm: [{ low: 12 }] }),
      x({ ...post, document: "d", published: "2024-05-20", harm: [{ low: 17 }] }),
    ),
  ).toEqual([]);
});

test("a revision takes its source to where it stands now", () => {
  const told = disputesOf(
    x({ ...post, sources: ["Karsan Army"], harm: [{ low: 6, who: "soldiers" }] }),
    x({ ...radio, sources: ["Karsan Army"], harm: [{ low: 19, who: "soldiers" }] }),
    x({ ...times, sources: ["Free Hills Front"], harm: [{ low: 31, who: "soldiers" }] }),
  );
  expect(told).toEqual([
    {
      kind: "value",
      field: "casualties.killed.soldier",
      positions: [
        ["19", ["Karsan Army"]],
        ["31", ["Free Hills Front"]],
      ],
    },
  ]);
});

test("at least, ranges, parts and other populations are no disagreement", () => {
  expect(disputesOf(x({ ...post, harm: [{ low: 12, high: null }] }), x({ ...times, harm: [{ low: 17 }] }))).toEqual([]);
  expect(disputesOf(x({ ...post, harm: [{ low: 20, high: 30 }] }), x({ ...times, harm: [{ low: 25 }] }))).toEqual([]);
  expect(
    disputesOf(
      x({ ...post, harm: [{ low: 12, who: "people", including: [{ low: 2, who: "children" }] }] }),
      x({ ...times, harm: [{ low: 12, including: [{ low: 3, who: "children" }] }] }),
    ),
  ).toEqual([]);
  expect(
    disputesOf(
      x({ ...post, harm: [{ low: 6, who: "soldiers" }] }),
      x({ ...times, harm: [{ low: 9, who: "attackers" }] }),
    ),
  ).toEqual([]);
  expect(
    disputesOf(
      x({ ...post, harm: [{ low: 6, who: "soldiers" }] }),
      x({ ...times, harm: [{ low: 15, who: "people" }] }),
    ),
  ).toEqual([]);
  expect(
    disputesOf(
      x({ ...post, harm: [{ low: 4, who: "more people" }] }),
      x({ ...times, harm: [{ low: 23, who: "people" }] }),
    ),
  ).toEqual([]);
});

test("a number of fighters is the whole toll of a source that says nobody else was harmed", () => {
  const army = x({
    ...post,
    sources: ["Karsan Army"],
    harm: [
      { low: 14, who: "terrorists" },
      { low: 0, who: "civilians" },
    ],
  });
  expect(disputesOf(army, x({ ...times, harm: [{ low: 23, who: "people" }] }))).toEqual([
    {
      kind: "value",
      field: "casualties.killed",
      positions: [
        ["14", ["Karsan Army"]],
        ["23", ["Belmor Times"]],
      ],
    },
  ]);
});

test("none against some is a disagreement over the number", () => {
  expect(disputesOf(x({ ...post, harm: [{ low: 0 }] }), x({ ...times, harm: [{ low: 1 }] }))[0]?.positions).toEqual([
    ["none", ["Karsa Post"]],
    ["1", ["Belmor Times"]],
  ]);
});

test("who denies an event stands against those who tell it", () => {
  expect(
    disputesOf(
      x({ ...post, actors: ["Karsan Army"] }),
      x({ ...times, sources: ["Karsan Army"], factuality: "CT-", actors: ["Karsan Army"] }),
    ),
  ).toEqual([
    {
      kind: "denial",
      field: "event",
      positions: [
        ["did not happen", ["Karsan Army"]],
        ["happened", ["Karsa Post"]],
      ],
    },
  ]);
});

test("a denial of harm is answered by those who count it", () => {
  const told = disputesOf(
    x({ ...post, harm: [{ low: 12 }] }),
    x({ ...times }),
    x({
      ...radio,
      sources: ["Karsan Army"],
      factuality: "CT-",
      harm: [{ outcome: "wounded", low: 2, high: null, who: "civilians" }],
    }),
  );
  expect(told).toEqual([
    {
      kind: "denial",
      field: "casualties",
      positions: [
        ["nobody was harmed", ["Karsan Army"]],
        ["people were harmed", ["Karsa Post"]],
      ],
    },
  ]);
});

test("a denial of having done it is answered by those who blame the denier", () => {
  const told = disputesOf(
    x({ ...post, actors: ["Free Hills Front"] }),
    x({ ...times, actors: ["Lake Brotherhood"] }),
    x({ ...radio, sources: ["Free Hills Front"], factuality: "CT-", actors: ["Free Hills Front"] }),
  );
  expect(told.find((dispute) => dispute.kind === "denial")).toEqual({
    kind: "denial",
    field: "actors",
    positions: [
      ["did not do it", ["Free Hills Front"]],
      ["did it", ["Karsa Post"]],
    ],
  });
});

test("a source that first denies and then admits has changed its word", () => {
  expect(
    disputesOf(
      x({ ...post, sources: ["Karsan Army"], factuality: "CT-" }),
      x({ ...times, sources: ["Karsan Army"] }),
      x({ ...radio }),
    ),
  ).toEqual([]);
});

test("different named actors are rivals unless one is part of the other", () => {
  const [one, other] = [x({ ...post, actors: ["4th Brigade"] }), x({ ...times, actors: ["Karsan Army"] })];
  expect(disputesOf(one, other)).toMatchObject([
    {
      kind: "responsibility",
      positions: [
        ["4th Brigade", ["Karsa Post"]],
        ["Karsan Army", ["Belmor Times"]],
      ],
    },
  ]);
  expect(
    disputesOf(one, other, { ...radio, relation: { type: "part-of", subject: "4th Brigade", object: "Karsan Army" } }),
  ).toEqual([]);
  expect(disputesOf(x({ ...post, actors: ["Karsan Army"] }), x({ ...times, actors: ["Karsania"] }))).toEqual([]);
  expect(disputesOf(x({ ...post, actors: ["gunmen"] }), other)).toEqual([]);
});

test("both sides of a clash act, and neither is a rival for it", () => {
  expect(
    disputesOf(
      x({ ...post, actors: ["Karsan Army"], recipients: ["Free Hills Front"] }),
      x({ ...times, actors: ["Free Hills Front"], recipients: ["Karsan Army"] }),
    ),
  ).toEqual([]);
});

test("words of blame hold somebody responsible for what was told last", () => {
  const blame: Line = {
    ...post,
    event: "blame",
    type: "ACCUSE",
    actors: ["Omar Hadeel"],
    recipients: ["Free Hills Front"],
  };
  expect(disputesOf(x({ ...post, actors: ["Lake Brotherhood"] }), blame)).toEqual([
    {
      kind: "responsibility",
      field: "actors",
      positions: [
        ["Free Hills Front", ["Omar Hadeel"]],
        ["Lake Brotherhood", ["Karsa Post"]],
      ],
    },
  ]);
  expect(disputesOf(blame, x({ ...post, actors: ["Lake Brotherhood"] }))).toEqual([]);
});

test("places apart disagree, a town and its district do not", () => {
  expect(disputesOf(x({ ...post, place: "Karsa" }), x({ ...times, place: "Belmor" }))).toMatchObject([
    {
      kind: "place",
      positions: [
        ["Belmor", ["Belmor Times"]],
        ["Karsa", ["Karsa Post"]],
      ],
    },
  ]);
  expect(disputesOf(x({ ...post, place: "Karsa" }), x({ ...times, place: "Karsa District" }))).toEqual([]);
});

test("dates without a common day disagree, a day and its week do not", () => {
  expect(disputesOf(x({ ...post, on: "2024-05-10" }), x({ ...times, on: "2024-05-11" }))).toMatchObject([
    {
      kind: "time",
      positions: [
        ["2024-05-10", ["Karsa Post"]],
        ["2024-05-11", ["Belmor Times"]],
      ],
    },
  ]);
  expect(disputesOf(x({ ...post, on: "2024-05-10" }), x({ ...times, on: ["2024-05-06", "2024-05-12"] }))).toEqual([]);
});

test("what was struck, and an arrest or an abduction, are disagreements over roles", () => {
  expect(disputesOf(x({ ...post, recipients: ["market"] }), x({ ...times, recipients: ["depot"] }))).toMatchObject([
    {
      kind: "role",
      field: "recipients",
      positions: [
        ["depot", ["Belmor Times"]],
        ["market", ["Karsa Post"]],
      ],
    },
  ]);
  expect(
    disputesOf(
      x({ ...post, type: "COERCE", mode: "arrest", word: "arrested" }),
      x({ ...times, mode: "abduct", word: "kidnapped" }),
    ),
  ).toMatchObject([{ kind: "role", field: "mode" }]);
});

test("a relation that one asserts and another denies is disputed, across documents and within one", () => {
  const has = (line: Omit<Line, "relation">): Line => ({
    ...line,
    relation: { type: "supports", subject: "Karsania", object: "Lake Brotherhood" },
  });
  const told = disputesOf(has(post), has({ ...times, sources: ["Karsania"], factuality: "CT-" }));
  expect(told).toEqual([
    {
      kind: "denial",
      field: "relation.supports",
      positions: [
        ["is so", ["Karsa Post"]],
        ["is not so", ["Karsania"]],
      ],
    },
  ]);
  expect(disputesOf(has(post), has({ ...post, sources: ["Karsania"], factuality: "CT-" }))).toEqual(told);
});

test("advisers only stands against fighters who were sent and killed there", () => {
  const told = disputesOf(
    {
      ...post,
      sources: ["Karsan Army"],
      relation: { type: "operates-in", subject: "Karsan Army", object: "Belmor", role: "high-level advisers" },
    },
    {
      ...post,
      sources: ["Karsan Army"],
      factuality: "CT-",
      relation: { type: "operates-in", subject: "Karsan Army", object: "Belmor", role: "any fighters" },
    },
    x({ ...times, recipients: ["4th Brigade"], place: "Belmor", harm: [{ low: 200, high: null }] }),
    { ...times, relation: { type: "part-of", subject: "4th Brigade", object: "Karsan Army" } },
  );
  expect(told).toEqual([
    {
      kind: "denial",
      field: "relation.operates-in",
      positions: [
        ["no fighters there", ["Karsan Army"]],
        ["its forces are there", ["Belmor Times"]],
      ],
    },
  ]);
});

test("a share that does not do a thing speaks against a relation that says it does", () => {
  const told = disputesOf(
    {
      ...post,
      sources: ["Karsania"],
      relation: { type: "opposes", subject: "Karsan Army", object: "Lake Brotherhood" },
    },
    {
      ...post,
      sources: ["Omar Hadeel"],
      figure: { measure: "did not target the Lake Brotherhood", low: 80, high: 90, unit: "percent" },
    },
  );
  expect(told).toEqual([
    {
      kind: "denial",
      field: "figure",
      positions: [
        ["is so", ["Karsania"]],
        ["80 to 90 percent did not target the Lake Brotherhood", ["Omar Hadeel"]],
      ],
    },
  ]);
});

test("numbers of one thing by two sources are held against each other", () => {
  const count = (low: number) => ({ measure: "fighters", low, high: low, unit: "people", about: "Lake Brotherhood" });
  expect(disputesOf({ ...post, figure: count(500) }, { ...times, figure: count(3000) })).toMatchObject([
    {
      kind: "value",
      field: "figure",
      positions: [
        ["500 people", ["Karsa Post"]],
        ["3000 people", ["Belmor Times"]],
      ],
    },
  ]);
});

const anyLine = recordOf({
  document: constantFrom("a", "b", "c"),
  event: constantFrom("x", "y"),
  source: constantFrom("Karsan Army", "Free Hills Front", "?a driver", ""),
  denied: constantFrom(true, false, false),
  actor: constantFrom("Karsan Army", "Lake Brotherhood", "gunmen"),
  dead: integer({ min: 0, max: 30 }),
  place: constantFrom("Karsa", "Belmor", "Karsa District"),
  day: integer({ min: 10, max: 12 }),
}).map(
  ({ document, event, source, denied, actor, dead, place, day }): Line => ({
    document,
    publisher: `Paper ${document}`,
    published: "2024-05-14",
    event,
    ...(source === "" ? {} : { sources: [source] }),
    factuality: denied ? "CT-" : "CT+",
    actors: [actor],
    place,
    on: `2024-05-${day}`,
    harm: [{ low: dead }],
  }),
);

test("whatever is told, events and disputes fit their schemas and do not depend on the order of the records", () => {
  assert(
    property(
      array(anyLine, { minLength: 1, maxLength: 9 }).chain((lines) =>
        shuffledSubarray([0, 1, 2], { minLength: 3 }).map((order) => ({ lines, order })),
      ),
      ({ lines, order }) => {
        const { records, resolution } = buildStory(cast, lines);
        const weighed = weigh(records, resolution);
        for (const event of weighed.events) Event.parse(event);
        for (const dispute of weighed.disputes) Dispute.parse(dispute);
        expect(new Set(weighed.disputes.map((dispute) => dispute.id)).size).toBe(weighed.disputes.length);
        const shuffled = order.flatMap((index) => records[index] ?? []);
        expect(weigh(shuffled, resolution)).toEqual(weighed);
      },
    ),
    { numRuns: 100 },
  );
});
