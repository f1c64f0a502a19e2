import { expect, test } from "vitest";
import { weigh } from "../index.ts";
import { buildStory } from "../test/build-story.ts";
import { cast, disputesOf, post, radio, times, x } from "../test/dispute-story.ts";

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

test("what a source revised is one position, its latest, and the reason keeps the series", () => {
  const { records, resolution } = buildStory(cast, [
    x({ ...post, sources: ["Omar Hadeel"], harm: [{ low: 12 }] }),
    x({ ...times, sources: ["Omar Hadeel"], harm: [{ low: 19 }] }),
    x({ ...radio, sources: ["Omar Hadeel"], harm: [{ low: 23 }] }),
    x({ ...radio, document: "d", sources: ["Karsan Army"], harm: [{ low: 14 }] }),
  ]);
  const [dispute] = weigh(records, resolution).disputes;
  expect(dispute?.disagreement.positions.map(({ value }) => value)).toEqual(["14", "23"]);
  expect(dispute?.disagreement.reason).toContain("Omar Hadeel first gave 12, then 19, then 23.");
});
