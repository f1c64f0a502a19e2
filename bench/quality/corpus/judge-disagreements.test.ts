import { expect, test } from "vitest";
import type { Dispute } from "../../../src/schema/index.ts";
import { judgeDisagreements } from "./judge-disagreements.ts";
import type { Quote, TrueDisagreement } from "./read-truth.ts";

const quotes = { claims: ({ words }: Quote): Set<string> => new Set(words.split(" ")) };

function intended(kinds: string, ...positions: [value: string, claims: string][]): TrueDisagreement {
  return {
    row: "disagreement",
    id: "D1",
    kinds: kinds.split(" "),
    on: "the dead",
    positions: positions.map(([value, words]) => ({ value, told: [{ in: "01", words }] })),
  };
}

function ours(kind: Dispute["disagreement"]["kind"], ...positions: [value: string, claims: string][]): Dispute {
  return {
    id: "dispute:1",
    event: null,
    about: "an attack",
    disagreement: {
      kind,
      field: "casualties.killed",
      positions: positions.map(([value, claims]) => ({ value, sources: ["one"], claims: claims.split(" ") })),
      reason: "",
    },
  };
}

const toll = intended("value", ["23, after 12", "c1 c2"], ["14", "c3"]);

test("a dispute is the intended one where two of its positions rest on the claims of two of its positions", () => {
  expect(judgeDisagreements([toll], [ours("value", ["12", "c1"], ["14", "c3"])], quotes).found).toEqual([toll]);
  expect(judgeDisagreements([toll], [ours("value", ["12", "c1"], ["23", "c2"])], quotes).found).toEqual([]);
  expect(judgeDisagreements([toll], [ours("value", ["12", "c1"], ["9", "c9"])], quotes).wrong).toHaveLength(1);
});

test("another number, or another kind, is not the intended one", () => {
  expect(judgeDisagreements([toll], [ours("value", ["12", "c1"], ["15", "c3"])], quotes).missed).toEqual([toll]);
  expect(judgeDisagreements([toll], [ours("denial", ["no", "c1"], ["yes", "c3"])], quotes).missed).toEqual([toll]);
});

test("one dispute stands for one intended disagreement, and two for one of them do no harm", () => {
  const harm = intended("denial value", ["0", "c3"], ["23", "c2"]);
  const told = ours("value", ["23", "c2"], ["14", "c3"]);
  expect(judgeDisagreements([toll, { ...toll, id: "D2" }], [told], quotes).found).toHaveLength(1);
  const both = judgeDisagreements([toll, harm], [told, ours("denial", ["no", "c3"], ["yes", "c2"])], quotes);
  expect(both.found).toEqual([toll, harm]);
  expect(judgeDisagreements([toll], [told, told], quotes).wrong).toEqual([]);
});
