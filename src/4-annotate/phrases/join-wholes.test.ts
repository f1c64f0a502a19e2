import { expect, test } from "vitest";
import { makeTokens, spanOf } from "../../../test/annotation/make-tokens.ts";
import type { Token } from "../../schema/index.ts";
import { joinNounPhrases, joinWholes, rangesOf } from "./join-wholes.ts";

/** Each word with what it hangs on: `Front left:nsubj`. */
function linksIn(tokens: readonly Token[]): string[] {
  return tokens.map(({ text, head, relation }) => `${text} ${tokens[head]?.text ?? ""}:${relation}`);
}

function joined(tagged: string, { names = [], counts = [] }: { names?: string[]; counts?: string[] }): string[] {
  const { text, tokens } = makeTokens(tagged);
  const ranges = (all: readonly string[]) =>
    rangesOf(
      tokens,
      all.map((words) => spanOf(text, words)),
    );
  return linksIn(joinWholes(tokens, ranges(names), ranges(counts)));
}

test("a name hangs on the clause by its last word, and its words on that", () => {
  expect(
    joined("Rise/VERB/:root Up/ADP/Rise:compound:prt Front/PROPN/left:nsubj left/VERB/Rise:parataxis", {
      names: ["Rise Up Front"],
    }),
  ).toEqual(["Rise Front:flat", "Up Front:flat", "Front :root", "left Front:parataxis"]);
});

test("what hung on a word of the name hangs on its last word", () => {
  expect(
    joined("the/DET/Pilar:det Pilar/PROPN/left:nsubj Front/PROPN/Pilar:flat left/VERB/:root", {
      names: ["Pilar Front"],
    }),
  ).toEqual(["the Front:det", "Pilar Front:flat", "Front left:nsubj", "left :root"]);
});

test("a count is the number of the noun that it stands before", () => {
  expect(
    joined(
      "a/DET/quarter:det quarter/NOUN/people:nummod of/ADP/million:case a/DET/million:det million/NUM/quarter:nmod people/NOUN/left:nsubj left/VERB/:root",
      { counts: ["a quarter of a million"] },
    ),
  ).toEqual([
    "a million:flat",
    "quarter million:flat",
    "of million:flat",
    "a million:flat",
    "million people:nummod",
    "people left:nsubj",
    "left :root",
  ]);
});

test("a count without a noun takes its own part in the clause", () => {
  expect(
    joined("at/ADP/nine:case least/ADJ/nine:nmod nine/NUM/died:nsubj died/VERB/:root", {
      counts: ["at least nine"],
    })[2],
  ).toBe("nine died:nsubj");
});

test("two names that hang on each other leave a root", () => {
  const links = joined(
    "Ndara/PROPN/Hope:appos Sikopo/PROPN/Ndara:flat Hope/PROPN/Sikopo:appos Mutoka/PROPN/Hope:flat",
    {
      names: ["Ndara Sikopo", "Hope Mutoka"],
    },
  );
  expect(links.filter((link) => / :/.test(link))).toHaveLength(1);
});

test("a noun phrase hangs on its head whatever was made of the words inside", () => {
  const { tokens } = makeTokens(
    "armed/VERB/:root men/NOUN/armed:obj came/VERB/men:acl in/ADP/Maun:case Maun/PROPN/armed:obl",
  );
  expect(linksIn(joinNounPhrases(tokens, [{ first: 0, last: 2, head: 1 }]))).toEqual([
    "armed men:compound",
    "men :root",
    "came men:acl",
    "in Maun:case",
    "Maun men:obl",
  ]);
});

test("a span covers every token that it touches, but none in two sentences", () => {
  const { text, tokens } = makeTokens("Rebels left Maun || Nurses came");
  expect(rangesOf(tokens, [spanOf(text, "left Ma")])).toEqual([{ first: 1, last: 3 }]);
  expect(rangesOf(tokens, [spanOf(text, "Maun Nurses")])).toEqual([]);
});
