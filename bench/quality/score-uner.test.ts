import { expect, test } from "vitest";
import { compareNames, joinSentences, summarize } from "./score-uner.ts";

const gold = [
  { start: 0, end: 9, type: "PER" },
  { start: 20, end: 24, type: "LOC" },
];

test("the gold itself is perfect and nothing is worth nothing", () => {
  expect(summarize([compareNames(gold, gold)])[0]?.value).toBe(1);
  expect(summarize([compareNames(gold, [])])[0]?.value).toBe(0);
});

test("one character off or another type is a miss and a false alarm", () => {
  const off = [
    { start: 0, end: 8, type: "PER" },
    { start: 20, end: 24, type: "ORG" },
  ];
  expect(compareNames(gold, off)).toEqual({
    PER: { matched: 0, gold: 1, found: 1 },
    ORG: { matched: 0, gold: 0, found: 1 },
    LOC: { matched: 0, gold: 1, found: 0 },
  });
});

test("sentences of a document are read together", () => {
  const sentences = [
    { doc: "a", text: "😀 Ada left.", entities: [{ start: 2, end: 5, type: "PER" }] },
    { doc: "a", text: "Tarn fell.", entities: [{ start: 0, end: 4, type: "LOC" }] },
  ];
  const [document] = joinSentences(sentences);
  const quoted = document?.names.map(({ start, end }) => document.text.slice(start, end));
  expect(quoted).toEqual(["Ada", "Tarn"]);
});
