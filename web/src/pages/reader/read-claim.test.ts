import { expect, test } from "vitest";
import { readClaim } from "./read-claim.ts";

const argument = (text: string, start: number) => ({ entity: "e1", text, span: { start, end: start + text.length } });
const claim = {
  kind: "event",
  event: {
    type: "ASSAULT",
    mode: "aerial",
    trigger: { start: 4, end: 10 },
    actors: [argument("Jets", 0)],
    recipients: [],
    instruments: [],
    place: {
      ...argument("near Velmar", 30),
      at: {
        name: "Velmar",
        latitude: 1,
        longitude: 2,
        country: "XX",
        admin1: "North",
        precision: 2,
        geonamesId: null,
        reason: "the only place of that name",
      },
    },
    time: { from: null, to: "2031-04-02", precision: "open", text: null, span: null, anchor: "publication" },
    casualties: [
      {
        outcome: "killed",
        low: 12,
        high: null,
        qualifier: "at-least",
        population: "people",
        includes: [],
        cumulative: false,
        span: { start: 50, end: 60 },
      },
    ],
  },
} as never;

test("an event is read as who, where, when and how many, each with its words, and without what it does not tell", () => {
  expect(
    readClaim(claim).map(({ label, parts }) => [label, parts.map(({ text, span }) => [text, span?.start])]),
  ).toEqual([
    ["Who", [["Jets", 0]]],
    ["Where", [["near Velmar", 30]]],
    ["When", [["by 2 Apr 2031", undefined]]],
    ["How many", [["at least 12 people killed", 50]]],
  ]);
});

test("a place says how well it is known and why it is this one", () => {
  const where = readClaim(claim).find(({ label }) => label === "Where");
  expect(where?.parts[0]?.note).toBe("Velmar, North, within about 25 km: the only place of that name");
});

test("a relation and a figure are read too", () => {
  const relation = { type: "commands", subject: argument("Teve", 0), object: argument("the brigade", 9), role: null };
  expect(
    readClaim({ kind: "relation", relation: { ...relation, time: null } } as never).map(({ label, parts }) => [
      label,
      parts[0]?.text,
    ]),
  ).toEqual([
    ["Who", "Teve"],
    ["How they stand", "commands"],
    ["To whom", "the brigade"],
  ]);
  const figure = { measure: "strength", low: 40, high: 40, unit: "men", qualifier: "about", about: argument("it", 3) };
  expect(
    readClaim({ kind: "figure", figure: { ...figure, span: { start: 1, end: 2 }, time: null } } as never).map(
      ({ label, parts }) => [label, parts[0]?.text],
    ),
  ).toEqual([
    ["What is counted", "strength"],
    ["How many", "about 40 men"],
    ["Of whom", "it"],
  ]);
});
