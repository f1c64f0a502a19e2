import { expect, test } from "vitest";
import { openLemmas, stemOf } from "./open-lemmas.ts";

test("the regular forms of a word have one stem", () => {
  const stems = (words: string): Set<string> => new Set(words.split(" ").map(stemOf));
  expect(stems("bomb bombs bombing bombed").size).toBe(1);
  expect(stems("kidnap kidnaps kidnapping kidnapped").size).toBe(1);
  expect(stems("raze razes razing razed").size).toBe(1);
  expect(stems("deny denies denying denied").size).toBe(1);
  expect(stems("shell shells shelled shelling").size).toBe(1);
  expect(stems("raid ride").size).toBe(2);
});

test("a mention stands for its first word that is no helper, irregular forms for their base", () => {
  const text = "The rebels were struck; a strike followed.";
  const lemmaOf = openLemmas(new Map([["strike", ["struck", "stricken"]]]));
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  expect(lemmaOf(text, at("were struck"))).toBe(lemmaOf(text, at("a strike")));
  expect(lemmaOf(text, at("followed"))).not.toBe(lemmaOf(text, at("strike")));
});
