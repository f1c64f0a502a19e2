import { expect, test } from "vitest";
import { sourcesOf, valuesOf, valuesOfAll } from "./list-values.ts";

const cell = (claim: string, value: string, change: object = {}) => ({
  claim,
  document: claim.slice(0, 2),
  value,
  actor: null,
  low: null,
  high: null,
  qualifier: null,
  factuality: "CT+",
  disagreements: [],
  ...change,
});
const account = (source: string, cells: object) => ({ source, publishers: [], cells, claims: [], copies: [] }) as never;
const army = { id: "entity:d1/e1", name: "Orlan Army" };

test("a value that an account gives twice stands once, with both claims", () => {
  const told = account("Mayor", { place: [cell("d1.c1", "Velmar"), cell("d2.c4", "velmar"), cell("d2.c5", "Osk")] });
  expect(valuesOf(told, "place", new Map()).map(({ value, said }) => [value, said.map(({ claim }) => claim)])).toEqual([
    ["Velmar", ["d1.c1", "d2.c4"]],
    ["Osk", ["d2.c5"]],
  ]);
  expect(valuesOf(told, "time", new Map())).toEqual([]);
});

test("what is denied is another value than what is held, and who is meant is told where the words are not the name", () => {
  const told = account("Mayor", {
    actors: [
      cell("d1.c1", "its jets", { actor: army }),
      cell("d1.c2", "its jets", { actor: army, factuality: "CT-" }),
      cell("d1.c3", "the Orlan army", { actor: army }),
      cell("d1.c4", "Orlan Army", { actor: army }),
    ],
  });
  expect(
    valuesOf(told, "actors", new Map()).map(({ value, meant, factuality }) => [value, meant?.name, factuality]),
  ).toEqual([
    ["its jets", "Orlan Army", "CT+"],
    ["its jets", "Orlan Army", "CT-"],
    ["the Orlan army", undefined, "CT+"],
  ]);
});

test("what others contradict comes first in an account", () => {
  const told = account("Mayor", {
    recipients: [cell("d1.c1", "two"), cell("d1.c2", "a depot", { disagreements: [1] })],
  });
  expect(valuesOf(told, "recipients", new Map()).map(({ value }) => value)).toEqual(["a depot", "two"]);
});

test("over all accounts, what most sources say comes first, and days are told in words", () => {
  const accounts = [
    account("Mayor", { time: [cell("d1.c1", "2031-04-01")] }),
    account("Army", { time: [cell("d2.c1", "by 2031-04-02")] }),
    account("Radio", { time: [cell("d3.c1", "by 2031-04-02")] }),
  ];
  expect(valuesOfAll(accounts, "time", new Map()).map((value) => [value.value, sourcesOf(value)])).toEqual([
    ["by 2 Apr 2031", ["Army", "Radio"]],
    ["1 Apr 2031", ["Mayor"]],
  ]);
});
