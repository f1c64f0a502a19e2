import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import type { Parse, ParsedWord } from "../../schema/index.ts";
import { applyParse } from "./apply-parse.ts";

const event = { event: "none", eventScore: 0, assertion: "happened", assertionScore: 1 } as const;
const asserted = { as: "happened", score: 1 };
const rebels: ParsedWord = { pos: "NOUN", head: 1, dependency: "nsubj", ...event };
const left: ParsedWord = { pos: "VERB", head: -1, dependency: "root", ...event };

function parseOf(words: ParsedWord[]): Parse {
  return { words, mentions: [], names: [], attributions: [], unclaimed: [] };
}

test("every word gets its class, its head and its relation, and keeps its place", () => {
  const { tokens } = makeTokens("Rebels left");
  expect(applyParse(tokens, parseOf([rebels, left]))).toEqual([
    { ...tokens[0], pos: "NOUN", head: 1, relation: "nsubj", asserted },
    { ...tokens[1], pos: "VERB", head: -1, relation: "root", asserted },
  ]);
});

test("a word that the parse leaves out stays as it was", () => {
  const { tokens } = makeTokens("Rebels left");
  expect(applyParse(tokens, parseOf([rebels]))[1]).toEqual(tokens[1]);
});
