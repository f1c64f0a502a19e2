import { describe, expect, test } from "vitest";
import { splitSentences, straighten } from "./split-sentences.ts";

const sentencesOf = (text: string): string[] =>
  splitSentences(text).sentences.map(({ start, end }) => text.slice(start, end));

test("every token's span is its own words, and sentences cover their tokens", () => {
  const text = "The army said “no”.\n\n  Gen. Elias Mutoka’s men left at 9 a.m. on May 12.";
  const { tokens, sentences } = splitSentences(text);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  for (const sentence of sentences) {
    expect(tokens[sentence.first]?.start).toBe(sentence.start);
    expect(tokens[sentence.last - 1]?.end).toBe(sentence.end);
  }
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
});

test("a token's norm is in lower case with straight quotation marks", () => {
  const norms = splitSentences("The “Army’s” men").tokens.map(({ norm }) => norm);
  expect(norms).toEqual(["the", '"', "army", "'s", '"', "men"]);
  expect(straighten("‘a’ „b“ «c»")).toBe('\'a\' "b" "c"');
});

test("tokens know their sentence, and sentence numbers run through the paragraphs", () => {
  const { tokens, sentences } = splitSentences("He came. He left.\nShe stayed.");
  expect(sentences).toHaveLength(3);
  expect(tokens.find(({ text }) => text === "stayed")?.sentence).toBe(2);
});

test("a token has no class and no head before the language model has read it", () => {
  expect(splitSentences("Rebels left").tokens.map(({ pos, head }) => `${pos} ${head}`)).toEqual(["X -1", "X -1"]);
});

describe("a sentence", () => {
  test.each([
    ["ends at a full stop", "Rebels came. Nurses left.", ["Rebels came.", "Nurses left."]],
    ["ends at a question mark", "Who came? Nurses left.", ["Who came?", "Nurses left."]],
    ["keeps the closing mark behind its stop", "“They left.” Nurses came.", ["“They left.”", "Nurses came."]],
    ["keeps the bracket behind its stop", "(They left.) Nurses came.", ["(They left.)", "Nurses came."]],
    ["ends with the line", "Rebels came\nNurses left", ["Rebels came", "Nurses left"]],
    ["goes on before a small letter", "“They left!” said Ndara.", ["“They left!” said Ndara."]],
    ["goes on through a figure's point", "Some 2.5 tonnes burned.", ["Some 2.5 tonnes burned."]],
    [
      "goes on behind a rank or month",
      "Rebels shot Gen. Mutoka in Oct. 2030 near Maun.",
      ["Rebels shot Gen. Mutoka in Oct. 2030 near Maun."],
    ],
    [
      "goes on behind initials and before a name",
      "The U.S. Army met J. Ndara there.",
      ["The U.S. Army met J. Ndara there."],
    ],
    [
      "ends with initials before a word that opens one",
      "They trained in the U.S. The army denied it.",
      ["They trained in the U.S.", "The army denied it."],
    ],
  ])("%s", (_, text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

  test("of thousands of words is cut between two of them", () => {
    const sentences = sentencesOf("nurses ".repeat(2_000));
    expect(sentences.length).toBeGreaterThan(1);
    for (const sentence of sentences) expect(sentence.length).toBeLessThanOrEqual(5_000);
    expect(sentences.join(" ")).toBe("nurses ".repeat(2_000).trim());
  });
});

test("a word too long to be one is a single token that says nothing", () => {
  const noise = "A".repeat(5_000);
  const { tokens } = splitSentences(`Before ${noise} after`);
  expect(tokens.map(({ text, pos }) => (text === noise ? `noise ${pos}` : text))).toEqual([
    "Before",
    "noise X",
    "after",
  ]);
  expect(tokens[1]?.norm).toBe("");
});

test("a long paragraph on one line loses no word", () => {
  const { tokens, sentences } = splitSentences("Rebels left Maun on Sunday. ".repeat(4_000));
  expect(tokens).toHaveLength(24_000);
  expect(sentences).toHaveLength(4_000);
});

test("text without words has no tokens", () => {
  expect(splitSentences("")).toEqual({ tokens: [], sentences: [] });
  expect(splitSentences(" \n\t\n ")).toEqual({ tokens: [], sentences: [] });
});
