import { expect, test } from "vitest";
import type { Line } from "../test/build-story.ts";
import { disputesOf, post, radio, times, x } from "../test/dispute-story.ts";

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
    mode: "allege",
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

test("who denies that civilians were harmed takes nothing back by counting the fighters", () => {
  const army = { ...post, sources: ["Karsan Army"] };
  const told = disputesOf(
    x({ ...army, factuality: "CT-", harm: [{ low: 1, high: null, who: "civilians" }] }),
    x({ ...army, document: "d", published: "2024-05-18", harm: [{ low: 14, who: "terrorists" }] }),
    x({ ...times, harm: [{ low: 23, who: "people" }] }),
  );
  expect(told.find(({ kind }) => kind === "denial")?.positions).toEqual([
    ["nobody was harmed", ["Karsan Army"]],
    ["people were harmed", ["Belmor Times"]],
  ]);
});

test("two towns some way apart are two places, though a place near one may be near the other", () => {
  expect(disputesOf(x({ ...post, place: "Karsa" }), x({ ...times, place: "Ostra" }))).toMatchObject([
    { kind: "place" },
  ]);
});

test("the police to one source and soldiers to the other are rivals, soldiers and their army are none", () => {
  expect(disputesOf(x({ ...post, actors: ["police"] }), x({ ...times, actors: ["soldiers"] }))).toMatchObject([
    {
      kind: "responsibility",
      positions: [
        ["police", ["Karsa Post"]],
        ["soldiers", ["Belmor Times"]],
      ],
    },
  ]);
  expect(disputesOf(x({ ...post, actors: ["soldiers"] }), x({ ...times, actors: ["Karsan Army"] }))).toEqual([]);
});

test("a resignation to one source is a dismissal to the other", () => {
  const leaving = (line: Omit<Line, "event">): Line =>
    x({ ...line, type: "RETREAT", mode: "resign", recipients: ["Omar Hadeel"] });
  expect(disputesOf(leaving({ ...post, word: "resigned" }), leaving({ ...times, word: "dismissed" }))).toMatchObject([
    { kind: "role", field: "mode" },
  ]);
});

test("civilians killed to one source are fighters killed to the other, unless one tells of both", () => {
  const dead = (...who: string[]): Pick<Line, "harm"> => ({ harm: who.map((one) => ({ low: 9, who: one })) });
  const roles = (...lines: Line[]): string[] =>
    disputesOf(...lines).flatMap(({ kind, field }) => (kind === "role" ? [field] : []));
  expect(roles(x({ ...post, ...dead("civilians") }), x({ ...times, ...dead("fighters") }))).toEqual([
    "casualties.killed",
  ]);
  expect(roles(x({ ...post, ...dead("civilians", "fighters") }), x({ ...times, ...dead("fighters") }))).toEqual([]);
});

test("a denial of one party's part is none of another's", () => {
  const told = disputesOf(
    x({ ...post, actors: ["Free Hills Front"] }),
    x({ ...times, actors: ["Lake Brotherhood"] }),
    x({ ...radio, sources: ["Free Hills Front"], factuality: "CT-", actors: ["Free Hills Front"] }),
    x({ ...radio, sources: ["Lake Brotherhood"], factuality: "CT-", actors: ["Lake Brotherhood"] }),
  );
  expect(told.filter(({ kind }) => kind === "denial")).toMatchObject([
    {
      field: "actors.Free Hills Front",
      positions: [
        ["did not do it", ["Free Hills Front"]],
        ["did it", ["Karsa Post"]],
      ],
    },
    {
      field: "actors.Lake Brotherhood",
      positions: [
        ["did not do it", ["Lake Brotherhood"]],
        ["did it", ["Belmor Times"]],
      ],
    },
  ]);
});

test("that somebody left a town is denied by whoever says they stayed, whoever is said to have left", () => {
  const leaving = (line: Omit<Line, "event">): Line => x({ ...line, type: "RETREAT", mode: "withdraw" });
  expect(
    disputesOf(
      leaving({ ...post, actors: ["soldiers"] }),
      leaving({ ...times, sources: ["Karsan Army"], factuality: "CT-", actors: ["4th Brigade"] }),
    ),
  ).toMatchObject([{ kind: "denial", field: "event" }]);
});
