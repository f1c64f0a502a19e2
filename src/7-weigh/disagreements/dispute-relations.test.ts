import { expect, test } from "vitest";
import type { Line } from "../test/build-story.ts";
import { disputesOf, post, times, x } from "../test/dispute-story.ts";

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

test("forces told of without a place are where their text spoke of last, if that is not their own country", () => {
  const denied: Line = {
    ...post,
    sources: ["Karsan Army"],
    factuality: "CT-",
    relation: { type: "operates-in", subject: "Karsan Army", object: "Belmor", role: "any fighters" },
  };
  const killed = x({ ...times, recipients: ["4th Brigade"], harm: [{ low: 200, high: null }] });
  const part: Line = { ...times, relation: { type: "part-of", subject: "4th Brigade", object: "Karsan Army" } };
  expect(disputesOf(denied, killed, part)).toMatchObject([
    {
      field: "relation.operates-in",
      positions: [
        ["no fighters there", ["Karsan Army"]],
        ["its forces are there", ["Belmor Times"]],
      ],
    },
  ]);
  expect(disputesOf({ ...denied, relation: { ...denied.relation, object: "Karsa" } as never }, killed, part)).toEqual(
    [],
  );
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

test("one officer has the post of a unit to one source and of the whole force to the other", () => {
  const post1: Line = {
    ...post,
    relation: { type: "commands", subject: "Omar Hadeel", object: "4th Brigade" },
  };
  const chief = (role: string): Line => ({
    ...times,
    relation: { type: "holds-role", subject: "Omar Hadeel", object: "Karsan Army", role },
  });
  expect(disputesOf(post1, chief("deputy chief of staff"))).toEqual([
    {
      kind: "role",
      field: "relation.holds-role",
      positions: [
        ["commander of 4th Brigade", ["Karsa Post"]],
        ["deputy chief of staff of Karsan Army", ["Belmor Times"]],
      ],
    },
  ]);
  expect(disputesOf(post1, chief("spokesman"))).toEqual([]);
  expect(disputesOf(post1, { ...chief("chief of staff"), published: "2025-05-15" })).toEqual([]);
});
