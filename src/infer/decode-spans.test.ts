import { expect, test } from "vitest";
import { decodeSpans } from "./decode-spans.ts";
import type { ScoreMatrix } from "./score-matrix.ts";

const kinds = ["person", "place"];

/** A row of five scores for each tag named (O, B-person, I-person, B-place, I-place), the others far below. */
function matrixOf(tags: readonly number[], high = 5): ScoreMatrix {
  const values = new Float32Array(tags.length * 7).fill(-5);
  tags.forEach((tag, word) => {
    values[word * 7 + 1 + tag] = high;
  });
  return { values, rows: tags.length, stride: 7, from: 1, width: 5 };
}

const found = (...given: Parameters<typeof decodeSpans>) =>
  decodeSpans(...given).map(({ kind, first, last }) => `${kind} ${first}-${last}`);

test("spans follow their tags", () => {
  expect(found(matrixOf([1, 2, 0, 3, 4, 3]), kinds)).toEqual(["person 0-2", "place 3-5", "place 5-6"]);
  expect(found(matrixOf([0, 0]), kinds)).toEqual([]);
});

test("a span is not gone on with by another kind, nor out of nothing", () => {
  expect(found(matrixOf([0, 4, 4, 0]), kinds)).toEqual(["place 1-3"]);
  for (const span of found(matrixOf([3, 2, 4]), kinds)) expect(span).toMatch(/^place/);
});

test("where sentences are told apart, no span crosses from one to the next", () => {
  const sentence = Int32Array.of(0, 0, 1, 1);
  expect(found(matrixOf([3, 4, 4, 4]), kinds)).toEqual(["place 0-4"]);
  for (const span of decodeSpans(matrixOf([3, 4, 4, 4]), kinds, { sentence }))
    expect(sentence[span.first]).toBe(sentence[span.last - 1]);
});

test("a span may go on from before the window where that is allowed", () => {
  expect(found(matrixOf([2, 2, 0]), kinds, { mayGoOn: true })).toEqual(["person 0-2"]);
});

test("a span's score is its share among the tags", () => {
  expect(decodeSpans(matrixOf([1, 2, 0]), kinds)[0]?.score).toBeGreaterThan(0.99);
  const even = decodeSpans(matrixOf([1, 0], -4.9), kinds)[0]?.score ?? 0;
  expect(even).toBeGreaterThan(0.2);
  expect(even).toBeLessThan(0.25);
});
