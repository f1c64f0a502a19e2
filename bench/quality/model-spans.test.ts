import { expect, test } from "vitest";
import { splitText } from "../../src/4-annotate/index.ts";
import { findModelMentions, findModelNames, spanOfWords } from "./model-spans.ts";
import { mapKinds } from "./name-spans.ts";
import { findModelSayings } from "./score-polnear.ts";

const text = "Ada Brenn said two rebels fled in May.";
const split = splitText(text, new Map());
const range = <Kind extends string>(kind: Kind, first: number, last: number) => ({ kind, first, last, score: 1 });
const parsed = {
  split,
  parse: {
    words: [],
    mentions: [range("person", 0, 2), range("armed-group", 3, 5), range("date", 7, 8)],
    names: [range("PER", 0, 2)],
    attributions: [{ cue: range("cue", 2, 3), source: range("source", 0, 2), contents: [range("content", 3, 6)] }],
    unclaimed: [range("content", 6, 8)],
  },
};
const quote = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);

test("runs of words are spans of the text, and none where there are no such words", () => {
  expect(quote(spanOfWords(parsed, { first: 3, last: 5 }) ?? { start: 0, end: 0 })).toBe("two rebels");
  expect(spanOfWords(parsed, { first: 40, last: 41 })).toBeNull();
});

test("the model's names and its mentions of things under a set's classes, dates left out", () => {
  const toType = mapKinds({ person: "Person", body: "Organisation", place: "Location" });
  expect(findModelNames(parsed).map((one) => `${one.type} ${quote(one)}`)).toEqual(["PER Ada Brenn"]);
  expect(findModelMentions(parsed, toType).map((one) => `${one.type} ${quote(one)}`)).toEqual([
    "Person Ada Brenn",
    "Organisation two rebels",
  ]);
});

test("the model's sayings, and what no cue claims by itself", () => {
  const told = findModelSayings(parsed).map(({ source, cue, content }) =>
    [source, cue, content].map((all) => all.map(quote)),
  );
  expect(told).toEqual([
    [["Ada Brenn"], ["said"], ["two rebels fled"]],
    [[], [], ["in May"]],
  ]);
});
