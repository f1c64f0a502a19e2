import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Entity } from "../../src/schema/index.ts";
import { expectationOf, formatJson } from "./expectation.ts";
import { bounds, plainCasualty, plainInterval, projectClaims } from "./project-claims.ts";
import { listCases, readCase, splitHead } from "./read-case.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "cases-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("head lines end at the first line that is none", () => {
  const { head, text } = splitHead("published: 2031-05-12\nshow: dates, numbers\n\nshow: me\nthe town.\n");
  expect([...head]).toEqual([
    ["published", "2031-05-12"],
    ["show", "dates, numbers"],
  ]);
  expect(text).toBe("show: me\nthe town.\n");
});

test("a text without head lines keeps its first empty line", () => {
  expect(splitHead("\nThe town.\n")).toEqual({ head: new Map(), text: "\nThe town.\n" });
});

test("cases are listed by stage and name", () => {
  for (const name of ["b-fact", "a-fact"]) mkdirSync(join(root, "5-extract", name), { recursive: true });
  expect(listCases(root)).toEqual([
    { stage: "5-extract", name: "a-fact", path: join(root, "5-extract", "a-fact") },
    { stage: "5-extract", name: "b-fact", path: join(root, "5-extract", "b-fact") },
  ]);
});

test("an input is a text with head lines, or JSON as it is", () => {
  expect(() => readCase(root)).toThrow(/has neither input\.txt nor input\.json/);
  writeFileSync(join(root, "input.json"), "[1]");
  expect(readCase(root)).toEqual({ text: "[1]", head: new Map() });
  writeFileSync(join(root, "input.txt"), "publisher: Vesper\n\nA town.\n");
  expect(readCase(root)).toEqual({ text: "A town.\n", head: new Map([["publisher", "Vesper"]]) });
});

test("a missing expectation is an error and is not written unasked", () => {
  expect(() => expectationOf(root, [], false)).toThrow(/expected\.json is missing: run UPDATE_CASES=1/);
  expect(existsSync(join(root, "expected.json"))).toBe(false);
});

test("an update writes what came out, and an old expectation stands without one", () => {
  expect(expectationOf(root, [{ claim: "ASSAULT" }], true)).toEqual([{ claim: "ASSAULT" }]);
  expect(expectationOf(root, [], false)).toEqual([{ claim: "ASSAULT" }]);
});

test("formatted JSON says the same and breaks only what is too long for a line", () => {
  const value = { short: ["a", "b"], empty: {}, long: ["x".repeat(70), "y".repeat(70)], none: null };
  expect(JSON.parse(formatJson(value))).toEqual(value);
  expect(formatJson(value).split("\n")).toContain('  "short": ["a", "b"],');
  expect(formatJson(value).split("\n")).toContain(`    "${"x".repeat(70)}",`);
});

test("bounds show which side is open", () => {
  expect([bounds(12, 12), bounds(80, 90), bounds(12, null), bounds(null, 5), bounds(null, null)]).toEqual([
    "12",
    "80..90",
    "12..",
    "..5",
    "?",
  ]);
});

test("one day stands alone, and a period shows both ends", () => {
  const told = { text: null, span: null, anchor: "publication" } as const;
  expect(plainInterval({ from: "2031-05-09", to: "2031-05-09", precision: "day", ...told })).toBe("2031-05-09 day");
  expect(plainInterval({ from: null, to: "2031-05-12", precision: "open", ...told })).toBe("..2031-05-12 open");
});

test("a toll is told with its subsets", () => {
  const children = { outcome: "killed", low: 2, high: 2, qualifier: "exact", population: "children" } as const;
  const people = { outcome: "killed", low: 9, high: null, qualifier: "at-least", population: "people" } as const;
  const rest = { includes: [], cumulative: false, span: { start: 0, end: 1 } };
  expect(plainCasualty({ ...people, ...rest, includes: [{ ...children, ...rest }], cumulative: true })).toBe(
    "at-least 9.. killed: people, including exact 2: children, cumulative",
  );
});

test("a claim is told by names, and a description's own wording is not repeated", () => {
  const span = { start: 0, end: 1 };
  const entity: Omit<Entity, "id" | "name"> = { kind: "armed-group", aliases: [], mentions: [], place: null };
  const plain = projectClaims({
    entities: [
      { id: "e1", name: "Okavango Front", ...entity },
      { id: "e2", name: "armed rebels", ...entity },
    ],
    claims: [
      {
        id: "d.c1",
        span,
        attribution: null,
        sources: [
          { kind: "publisher", entity: null, text: "Vesper Desk", span: null },
          { kind: "named", entity: "e1", text: "the front", span },
        ],
        cue: null,
        quotation: "direct",
        factuality: "CT-",
        modes: ["negation"],
        kind: "relation",
        relation: {
          type: "supports",
          subject: { entity: "e1", text: "it", span },
          object: { entity: "e2", text: "the rebels", span },
          role: null,
          time: null,
        },
        confidence: 0.5,
        reason: "",
      },
    ],
  });
  expect(plain).toEqual([
    {
      claim: "supports",
      subject: "it = Okavango Front",
      object: "the rebels",
      sources: "Vesper Desk < the front = Okavango Front",
      stance: "CT- negation direct",
    },
  ]);
});
