import { expect, test } from "vitest";
import { spanOf } from "./make-record.ts";
import { compareMentions, type FoundMention, summarize } from "./score-np4e.ts";

const text = "Ada Brenn, the mayor of Osk, said that she would stay. Osk was quiet.";
const late = { start: text.lastIndexOf("Osk"), end: text.lastIndexOf("Osk") + 3 };
const gold = {
  id: "d",
  text,
  mentions: [
    { ...spanOf(text, "Ada Brenn, the mayor of Osk"), min: spanOf(text, "Ada Brenn"), set: "1" },
    { ...spanOf(text, "she"), set: "1" },
    { ...spanOf(text, "Osk"), set: "2" },
    { ...late, set: "2" },
  ],
};
const found: FoundMention[] = [
  { ...spanOf(text, "Ada Brenn"), entity: "e1" },
  { ...spanOf(text, "she"), entity: "e1" },
  { ...spanOf(text, "Osk"), entity: "e2" },
  { ...late, entity: "e2" },
];

test("the least words of each mention in the right sets are perfect, and nothing is worth nothing", () => {
  expect(summarize([compareMentions(gold, found)]).map(({ value }) => value)).toEqual([1, 1, 1]);
  expect(summarize([compareMentions(gold, [])]).map(({ value }) => value)).toEqual([0, 0, 0]);
});

test("a mention given to another is caught by every measure", () => {
  const wrong = found.map((mention, index) => (index === 1 ? { ...mention, entity: "e2" } : mention));
  for (const { value } of summarize([compareMentions(gold, wrong)])) expect(value).toBeLessThan(1);
});

test("a span that goes past the gold's, or lacks its least words, is another mention", () => {
  const { b3 } = compareMentions(gold, [
    { ...spanOf(text, "the mayor"), entity: "e1" },
    { ...spanOf(text, "she would"), entity: "e1" },
  ]);
  expect(b3).toMatchObject({ recalled: 0, gold: 4, right: 0, found: 2 });
});
