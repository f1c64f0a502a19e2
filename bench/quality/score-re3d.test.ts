import { expect, test } from "vitest";
import { spanOf } from "./make-record.ts";
import { compareEntities, summarize } from "./score-re3d.ts";

const text = "Ada Brenn saw two tanks near Tarn in May.";
const entity = (words: string, type: string, confidence = 1) => ({ ...spanOf(text, words), type, confidence });
const gold = {
  text,
  entities: [
    entity("Ada Brenn", "Person"),
    entity("two tanks", "MilitaryPlatform"),
    entity("May", "Temporal"),
    entity("Tarn", "Location", 0.2),
  ],
};
const right = [
  { ...spanOf(text, "Ada Brenn"), type: "Person" },
  { ...spanOf(text, "two tanks"), type: "Vehicle" },
];

test("the gold's things are perfect, and nothing is worth nothing", () => {
  expect(summarize([compareEntities(gold, right)]).map(({ value }) => value)).toEqual([1, 1]);
  expect(summarize([compareEntities(gold, [])]).map(({ value }) => value)).toEqual([0, 0]);
});

test("what nobody confirmed counts neither for nor against", () => {
  const found = [...right, { ...spanOf(text, "Tarn"), type: "Location" }];
  expect(compareEntities(gold, found).exact).toEqual({ matched: 2, gold: 2, found: 2 });
});

test("a span one word off overlaps and is not exact; another type is neither", () => {
  const found = [
    { ...spanOf(text, "tanks"), type: "Vehicle" },
    { ...spanOf(text, "Ada Brenn"), type: "Organisation" },
  ];
  const counts = compareEntities(gold, found);
  expect(counts.exact).toEqual({ matched: 0, gold: 2, found: 2 });
  expect(counts.overlapping).toEqual({ matched: 1, gold: 2, found: 2 });
});
