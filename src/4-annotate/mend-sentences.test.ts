import { expect, test } from "vitest";
import { makeTokens, type TaggedText } from "../../test/annotation/make-tokens.ts";
import { mendSentences } from "./mend-sentences.ts";

const roles = new Map([
  ["cpl.", "rank"],
  ["general", "rank"],
] as const);

function mended(split: TaggedText): { sentences: string[]; agency: string | null } {
  const { sentences, tokens, agency } = mendSentences(split.text, split, roles);
  sentences.forEach((sentence, index) => {
    for (const token of tokens.slice(sentence.first, sentence.last)) expect(token.sentence).toBe(index);
  });
  return {
    sentences: sentences.map(({ start, end }) => split.text.slice(start, end)),
    agency: agency === null ? null : split.text.slice(agency.start, agency.end),
  };
}

test("a sentence cut at an abbreviated rank is whole again", () => {
  const cut = makeTokens("Rebels/NOUN shot/VERB Cpl/NOUN ~./PUNCT || Ndara/PROPN in/ADP Maun/PROPN ~./PUNCT");
  expect(mended(cut).sentences).toEqual(["Rebels shot Cpl. Ndara in Maun."]);
});

test("a rank and its full stop are one word", () => {
  const { tokens } = mendSentences("Cpl. Ndara", makeTokens("Cpl/NOUN ~./PUNCT Ndara/PROPN"), roles);
  expect(tokens.map(({ text, norm, pos }) => [text, norm, pos])).toEqual([
    ["Cpl.", "cpl.", "PROPN"],
    ["Ndara", "ndara", "PROPN"],
  ]);
});

test("a rank that ends a paragraph does not take in the next", () => {
  const cut = makeTokens("They/PRON saw/VERB Cpl/NOUN ~./PUNCT ||| Ndara/PROPN left/VERB");
  expect(mended(cut).sentences).toEqual(["They saw Cpl.", "Ndara left"]);
});

test("a word that is no rank keeps its full stop to itself", () => {
  const two = makeTokens("They/PRON left/VERB ~./PUNCT || Ndara/PROPN stayed/VERB ~./PUNCT");
  expect(mended(two).sentences).toEqual(["They left.", "Ndara stayed."]);
});

test("a dateline stands by itself and names its agency", () => {
  const line = makeTokens(
    "GABORONE/PROPN ~,/PUNCT May/PROPN 12/NUM (/PUNCT ~Kestrel/PROPN News/PROPN ~)/PUNCT -/PUNCT Rebels/NOUN left/VERB",
  );
  expect(mended(line)).toEqual({
    sentences: ["GABORONE, May 12 (Kestrel News) -", "Rebels left"],
    agency: "Kestrel News",
  });
});

test("a dateline without a bracket names no agency", () => {
  const line = makeTokens("GABORONE/PROPN ~,/PUNCT May/PROPN 12/NUM —/PUNCT Rebels/NOUN left/VERB");
  expect(mended(line)).toEqual({ sentences: ["GABORONE, May 12 —", "Rebels left"], agency: null });
});

test("a speaker of a transcript stands alone", () => {
  const line = makeTokens("LIDIA/PROPN OKAVARI/PROPN ~,/PUNCT HOST/NOUN ~:/PUNCT Rebels/NOUN left/VERB");
  expect(mended(line).sentences).toEqual(["LIDIA OKAVARI, HOST:", "Rebels left"]);
});

test("only the first sentence of a paragraph can begin with a lead", () => {
  const line = makeTokens("He/PRON came/VERB ~./PUNCT || GABORONE/PROPN —/PUNCT Rebels/NOUN left/VERB");
  expect(mended(line).sentences).toEqual(["He came.", "GABORONE — Rebels left"]);
});

test("capitals in a sentence are no dateline", () => {
  const line = makeTokens("The/DET OLF/PROPN -/PUNCT a/DET militia/NOUN -/PUNCT left/VERB");
  expect(mended(line).sentences).toEqual(["The OLF - a militia - left"]);
});

test("a transcript of twenty thousand speakers is read to its end", () => {
  const lines = makeTokens("OKAVARI/PROPN ~:/PUNCT Yes/X ||| ".repeat(20_000));
  expect(mendSentences(lines.text, lines, roles).sentences).toHaveLength(40_000);
});
