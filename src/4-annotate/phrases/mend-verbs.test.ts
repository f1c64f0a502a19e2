import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import { mendVerbs } from "./mend-verbs.ts";

/** `word:relation>head word` of every token after mending; the head is empty for a root. */
function mended(tagged: string): string {
  const { tokens } = makeTokens(tagged);
  mendVerbs(tokens);
  return tokens
    .map(({ text, pos, relation, head }) => `${text}/${pos}/${relation}>${tokens[head]?.text ?? ""}`)
    .join(" ");
}

test("a past form between a noun and an article is a verb", () => {
  expect(
    mended(
      "The/DET/patrolled:det army/NOUN/patrolled:compound patrolled/NOUN/:root the/DET/streets:det streets/NOUN/patrolled:obj",
    ),
  ).toBe(
    "The/DET/det>army army/NOUN/nsubj>patrolled patrolled/VERB/root> the/DET/det>streets streets/NOUN/obj>patrolled",
  );
});

test("left with a subject is a verb, and without one an adverb", () => {
  expect(mended("rebels/NOUN/left:nsubj left/ADV/:root")).toContain("left/VERB");
  expect(mended("turned/VERB/:root left/ADV/turned:advmod")).toContain("left/ADV");
});

test("a plural noun before a past form and a noun begins a clause of its own", () => {
  const text =
    "Rebels/NOUN/killed:nsubj killed/VERB/:root guards/NOUN/killed:obj and/CCONJ/nurses:cc soldiers/NOUN/nurses:compound wounded/VERB/nurses:amod nurses/NOUN/guards:conj";
  expect(mended(text)).toContain("soldiers/NOUN/nsubj>wounded wounded/VERB/conj>killed nurses/NOUN/obj>wounded");
});

test("what stands between two verbs is the first one's object where the second has a subject behind and", () => {
  const text =
    "Rebels/NOUN/held:nsubj held/VERB/:root Maun/PROPN/burned:nsubj and/CCONJ/soldiers:cc soldiers/NOUN/Maun:conj burned/VERB/held:conj it/PRON/burned:obj";
  expect(mended(text)).toContain("Maun/PROPN/obj>held and/CCONJ/cc>burned soldiers/NOUN/nsubj>burned");
});

test("without a form of be and with a noun phrase behind it a verb is active", () => {
  const active = "Groups/NOUN/killed:nsubj:pass killed/VERB/:root nine/NUM/nurses:nummod nurses/NOUN/killed:obl";
  expect(mended(active)).toContain("Groups/NOUN/nsubj>killed");
  const passive =
    "Groups/NOUN/killed:nsubj:pass were/AUX/killed:aux:pass killed/VERB/:root the/DET/day:det day/NOUN/killed:obl";
  expect(mended(passive)).toContain("Groups/NOUN/nsubj:pass>killed");
});
