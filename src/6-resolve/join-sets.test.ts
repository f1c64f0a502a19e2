import { array, assert, integer, property, record, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import { joinSets, type Link } from "./join-sets.ts";

const link = (one: number, other: number, score = 1): Link => ({ one, other, score, reason: `${one}-${other}` });

test("links join what they connect, and a set goes by its lowest item", () => {
  expect(joinSets(5, [link(3, 1), link(4, 3)], []).setOf).toEqual([0, 1, 2, 1, 1]);
});

test("two items kept apart never meet, however long the way round, and the strongest link decides", () => {
  expect(joinSets(3, [link(0, 1, 1), link(1, 2, 2)], [[0, 2]]).setOf).toEqual([0, 1, 1]);
  expect(joinSets(3, [link(0, 1, 2), link(1, 2, 1)], [[0, 2]]).setOf).toEqual([0, 0, 2]);
});

test("sets that are refused stay apart", () => {
  expect(joinSets(3, [link(0, 1), link(1, 2)], [], (_, gone) => gone !== 2).setOf).toEqual([0, 0, 2]);
});

test("each set has the reasons of its links", () => {
  expect([...(joinSets(3, [link(0, 1), link(1, 2)], []).reasons.get(0) ?? [])].sort()).toEqual(["0-1", "1-2"]);
});

const links = array(
  record({ one: integer({ min: 0, max: 9 }), other: integer({ min: 0, max: 9 }), score: integer({ min: 1, max: 3 }) }),
  { maxLength: 14 },
);

test("the order of links makes no difference", () => {
  assert(
    property(
      links.chain((list) => shuffledSubarray(list, { minLength: list.length }).map((other) => [list, other] as const)),
      ([list, other]) => {
        const withReason = (all: typeof list): Link[] => all.map((item) => ({ ...item, reason: "" }));
        expect(
          joinSets(10, withReason(other), [
            [0, 1],
            [2, 3],
          ]).setOf,
        ).toEqual(
          joinSets(10, withReason(list), [
            [0, 1],
            [2, 3],
          ]).setOf,
        );
      },
    ),
  );
});
