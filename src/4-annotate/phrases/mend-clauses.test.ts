import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import { mendTree } from "./mend-tree.ts";

/** The word's head and relation after mending, as `head:relation`. */
function mended(tagged: string, word: string): string {
  const tokens = mendTree(makeTokens(tagged).tokens);
  const token = tokens.find(({ text }) => text === word);
  return `${tokens[token?.head ?? -1]?.text ?? "root"}:${token?.relation}`;
}

test("be before a participle is its passive", () => {
  const text =
    "The/DET/campaign:det campaign/NOUN/aimed:nsubj is/AUX/aimed:cop aimed/VERB/:root at/ADP/rebels:case rebels/NOUN/aimed:obl";
  expect(mended(text, "is")).toBe("aimed:aux:pass");
  expect(mended(text, "campaign")).toBe("aimed:nsubj:pass");
});

test("be before an -ing form stays a copula", () => {
  const text = "The/DET/aim:det aim/NOUN/winning:nsubj is/AUX/winning:cop winning/VERB/:root";
  expect(mended(text, "is")).toBe("winning:cop");
});

test("an infinitive below belief has the subject of the belief", () => {
  const text =
    "They/PRON/believed:nsubj are/AUX/believed:aux believed/VERB/:root to/PART/send:mark send/VERB/believed:ccomp aid/NOUN/send:obj";
  expect(mended(text, "send")).toBe("believed:xcomp");
});

test("the noun behind but is the subject of the verb that has none", () => {
  const text =
    "It/PRON/unclear:nsubj is/AUX/unclear:cop unclear/ADJ/:root but/CCONJ/killed:cc rebels/NOUN/unclear:obl were/AUX/killed:aux:pass killed/VERB/unclear:conj";
  expect(mended(text, "rebels")).toBe("killed:nsubj:pass");
});

test("a noun behind but that a preposition governs is not", () => {
  const text =
    "They/PRON/left:nsubj left/VERB/:root but/CCONJ/killed:cc in/ADP/Maun:case Maun/PROPN/left:obl killed/VERB/left:conj two/NUM/killed:obj";
  expect(mended(text, "Maun")).toBe("left:obl");
});

test("a trailing participle goes on with what was said, unless it says something itself", () => {
  const text = (word: string): string =>
    `He/PRON/said:nsubj said/VERB/:root jets/NOUN/struck:nsubj struck/VERB/said:ccomp Maun/PROPN/struck:obj ~,/PUNCT/${word}:punct ${word}/VERB/said:advcl two/NUM/${word}:obj`;
  expect(mended(text("killing"), "killing")).toBe("struck:advcl");
  expect(mended(text("adding"), "adding")).toBe("said:advcl");
});

test("what stands before the comma is no part of the participle behind it", () => {
  const text =
    "Jets/NOUN/struck:nsubj struck/VERB/:root it/PRON/struck:obj in/ADP/Maun:case Maun/PROPN/killing:obl ~,/PUNCT/killing:punct killing/VERB/struck:advcl two/NUM/killing:obj";
  expect(mended(text, "Maun")).toBe("struck:obl");
});

test("the noun before a verb of saying is its subject and not that of what was said", () => {
  const text =
    "The/DET/minister:det minister/NOUN/struck:nsubj said/VERB/:root that/SCONJ/struck:mark jets/NOUN/struck:nsubj struck/VERB/said:ccomp Maun/PROPN/struck:obj";
  expect(mended(text, "minister")).toBe("said:nsubj");
  expect(mended(text, "jets")).toBe("struck:nsubj");
});
