import { expect, test } from "vitest";
import { loadTokenSplitter, straighten } from "./split-tokens.ts";

const split = loadTokenSplitter();

test("every token's span is its own words, and sentences cover their tokens", () => {
  const text = "The army said “no”.\n\n  Gen. Elias Mutoka’s men left at 9 a.m. on May 12.";
  const { tokens, sentences } = split(text);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  for (const sentence of sentences) {
    expect(tokens[sentence.first]?.start).toBe(sentence.start);
    expect(tokens[sentence.last - 1]?.end).toBe(sentence.end);
  }
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
});

test("a token's norm is in lower case with straight quotation marks", () => {
  const norms = split("The “Army’s” men").tokens.map(({ norm }) => norm);
  expect(norms).toEqual(["the", '"', "army", "'s", '"', "men"]);
  expect(straighten("‘a’ „b“ «c»")).toBe('\'a\' "b" "c"');
});

test("tokens know their sentence, and sentence numbers run through the paragraphs", () => {
  const { tokens, sentences } = split("He came. He left.\nShe stayed.");
  expect(sentences).toHaveLength(3);
  expect(tokens.find(({ text }) => text === "stayed")?.sentence).toBe(2);
});

test("an abbreviated rank does not end a sentence", () => {
  expect(split("Rebels shot Gen. Mutoka in Oct. 2030 near Maun.").sentences).toHaveLength(1);
});

test("a word too long to be one is a single token that says nothing", () => {
  const noise = "A".repeat(5_000);
  const { tokens } = split(`Before ${noise} after`);
  expect(tokens.map(({ text, pos }) => (text === noise ? `noise ${pos}` : text))).toEqual([
    "Before",
    "noise X",
    "after",
  ]);
  expect(tokens[1]?.norm).toBe("");
});

test("a paragraph of a megabyte on one line loses no word", () => {
  const { tokens } = split("Rebels left Maun on Sunday. ".repeat(4_000));
  expect(tokens).toHaveLength(24_000);
});

test("text without words has no tokens", () => {
  expect(split("")).toEqual({ tokens: [], sentences: [] });
  expect(split(" \n\t\n ")).toEqual({ tokens: [], sentences: [] });
});
