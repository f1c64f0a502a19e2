import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import type { Chunk, MentionKind, WordSpan } from "../../schema/index.ts";
import { type MentionCore, measureExtents } from "./measure-extents.ts";

const chunk = (first: number, last: number): Chunk => ({
  kind: "noun",
  first,
  last,
  head: last - 1,
  sentence: 0,
  verb: null,
  obliques: [],
});

function extent(
  tagged: string,
  core: [number, number, MentionCore["form"]],
  parsed: WordSpan<MentionKind>[],
  chunks: Chunk[] = [],
) {
  const { text, tokens } = makeTokens(tagged);
  const [first, head, form] = core;
  const [start, end] = [tokens[first]?.start ?? 0, tokens[head]?.end ?? 0];
  const [found] = measureExtents(tokens, chunks, [{ start, end, head, form, entity: 0, government: false }], parsed);
  return found === undefined ? null : text.slice(found.extent.start, found.extent.end);
}

const officer =
  "the/DET/president:det Brennish/ADJ/president:amod president/NOUN/left:nsubj ~,/PUNCT/Ndara:punct Omar/PROPN/Ndara:compound Ndara/PROPN/president:appos left/VERB/:root";

test("a name reaches as far as the phrase that it names", () => {
  const whole = { kind: "person" as const, first: 4, last: 6, score: 0.9 };
  expect(extent(officer, [4, 5, "name"], [whole])).toBe("Omar Ndara");
});

test("a description reaches over the name beside it", () => {
  const whole = { kind: "person" as const, first: 0, last: 6, score: 0.9 };
  expect(extent(officer, [1, 2, "description"], [whole])).toBe("the Brennish president, Omar Ndara");
});

test("a phrase that the model is not sure of reaches from its determiner", () => {
  const whole = { kind: "person" as const, first: 0, last: 6, score: 0.2 };
  expect(extent(officer, [2, 2, "description"], [whole], [chunk(0, 3)])).toBe("the Brennish president");
});

test("a pronoun is its own extent", () => {
  const whole = { kind: "person" as const, first: 0, last: 2, score: 0.9 };
  expect(extent("he/PRON/left:nsubj left/VERB/:root", [0, 0, "pronoun"], [whole])).toBe("he");
});
