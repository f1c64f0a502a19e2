import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import { openTree } from "./tree.ts";

const { tokens } = makeTokens(
  "The/DET/army:det army/NOUN/shelled:nsubj shelled/VERB/:root the/DET/market:det market/NOUN/shelled:obj in/ADP/Maun:case Maun/PROPN/market:nmod || Nurses/NOUN/fled:nsubj fled/VERB/:root",
);
const tree = openTree(tokens);
const at = (word: string): number => tokens.findIndex(({ text }) => text === word);

test("a word's dependents stand in the order of the text", () => {
  expect(tree.children(at("shelled"))).toEqual([at("army"), at("market")]);
  expect(tree.children(at("fled"))).toEqual([at("Nurses")]);
  expect(tree.children(at("The"))).toEqual([]);
});

test("a dependent is found by any of the relations asked for", () => {
  expect(tree.child(at("shelled"), "nsubj:pass", "obj")).toBe(at("market"));
  expect(tree.child(at("shelled"), "obl")).toBeNull();
});

test("the dependent towards a word is the branch that holds it", () => {
  expect(tree.childTowards(at("shelled"), at("in"))).toBe(at("market"));
  expect(tree.childTowards(at("army"), at("Maun"))).toBeNull();
  expect(tree.childTowards(at("shelled"), at("Nurses"))).toBeNull();
});

test("words that hang on each other are no endless path", () => {
  const ring = makeTokens("Maun/PROPN/fell:nsubj fell/VERB/Maun:acl alone/ADV/:root").tokens;
  expect(openTree(ring).childTowards(2, 0)).toBeNull();
});
