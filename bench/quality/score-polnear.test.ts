import { expect, test } from "vitest";
import { spanOf } from "./make-record.ts";
import { compareSayings, findSayings, type Saying, summarize } from "./score-polnear.ts";

const text = "Ada Brenn said the bridge fell. It reportedly burned.";
const said: Saying = {
  source: [spanOf(text, "Ada Brenn")],
  cue: [spanOf(text, "said")],
  content: [spanOf(text, "the bridge fell")],
};
const reportedly: Saying = { source: [], cue: [spanOf(text, "reportedly")], content: [spanOf(text, "It")] };
const gold = { date: null, text, attributions: [said, reportedly] };

test("the gold itself is perfect and nothing is worth nothing", () => {
  expect(summarize([compareSayings(gold, [said, reportedly])]).map(({ value }) => value)).toEqual([1, 1, 1, 1]);
  expect(summarize([compareSayings(gold, [])]).map(({ value }) => value)).toEqual([0, 0, 0, 0]);
});

test("a word too many costs a word, and the link stays", () => {
  const counts = compareSayings(gold, [{ ...said, content: [spanOf(text, "said the bridge fell")] }, reportedly]);
  expect(counts.content).toEqual({ matched: 4, gold: 4, found: 5 });
  expect(counts.link).toEqual({ matched: 1, gold: 1, found: 1 });
});

test("the right words with the wrong source are no link", () => {
  const counts = compareSayings(gold, [{ ...said, source: [spanOf(text, "burned")] }]);
  expect(counts.link).toEqual({ matched: 0, gold: 1, found: 1 });
});

test("of a chain the innermost counts, and a hedge is no source", () => {
  const publisher = { kind: "publisher", entity: null, text: "Harbour Post", span: null } as const;
  const source = (words: string) => ({ kind: "named", entity: null, text: words, span: spanOf(text, words) }) as const;
  const attributions = [
    {
      id: "a1",
      span: spanOf(text, "the bridge fell"),
      sources: [publisher, source("It"), source("Ada Brenn")],
      cue: spanOf(text, "said"),
      quotation: "indirect" as const,
    },
    {
      id: "a2",
      span: spanOf(text, "It"),
      sources: [publisher, source("reportedly")],
      cue: spanOf(text, "reportedly"),
      quotation: "indirect" as const,
    },
  ];
  expect(findSayings({ attributions }, (span) => span)).toEqual([said, reportedly]);
});
