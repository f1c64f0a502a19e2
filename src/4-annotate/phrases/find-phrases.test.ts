import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import { findNounPhrases } from "./find-noun-phrases.ts";
import { findPhrases } from "./find-phrases.ts";
import { openTree } from "./tree.ts";

const none = new Map<number, number>();

/** The phrases in order: `noun: The army`. Dates are the tokens asked for. */
function phrases(tagged: string, dates: ReadonlyMap<number, number> = none): string[] {
  const { text, tokens, sentences } = makeTokens(tagged);
  const found = sentences.flatMap((one) => findNounPhrases(tokens, one, { dates, names: none, counts: none }));
  const nouns = new Map(found.map((noun) => [noun.first, noun]));
  const chunks = findPhrases(openTree(tokens), sentences, { nouns, dates });
  expect(chunks.map(({ first }) => first)).toEqual([0, ...chunks.slice(0, -1).map(({ last }) => last)]);
  expect(chunks.at(-1)?.last).toBe(tokens.length);
  return chunks.map(({ kind, first, last }) => `${kind}: ${text.slice(tokens[first]?.start, tokens[last - 1]?.end)}`);
}

test("each word is in one phrase, and the phrases are in order", () => {
  expect(
    phrases(
      "The/DET/army:det army/NOUN/left:nsubj quickly/ADV/left:advmod left/VERB/:root the/DET/town:det old/ADJ/town:amod town/NOUN/left:obj on/ADP/foot:case foot/NOUN/left:obl ~./PUNCT/left:punct",
    ),
  ).toEqual([
    "noun: The army",
    "adverb: quickly",
    "verb: left",
    "noun: the old town",
    "prep: on",
    "noun: foot",
    "mark: .",
  ]);
});

test("a date is a phrase of its own", () => {
  const tagged = "They/PRON/left:nsubj left/VERB/:root on/ADP/May:case May/PROPN/left:obl 12/NUM/May:nummod ~./PUNCT";
  expect(phrases(tagged, new Map([[3, 5]]))).toContain("date: May 12");
});

test.each([
  ["who", "who", "men/NOUN/left:nsubj who/PRON/led:nsubj led/VERB/men:acl:relcl left/VERB/:root"],
  ["that behind a noun", "who", "jets/NOUN/:root that/PRON/burned:nsubj burned/VERB/jets:acl:relcl it/PRON/burned:obj"],
  ["that behind said", "that", "said/VERB/:root that/SCONJ/left:mark he/PRON/left:nsubj left/VERB/said:ccomp"],
  ["after before a clause", "while", "left/VERB/:root after/SCONJ/came:mark men/NOUN/came:nsubj came/VERB/left:advcl"],
  ["when", "while", "left/VERB/:root when/ADV/came:advmod men/NOUN/came:nsubj came/VERB/left:advcl"],
  ["after before a noun", "prep", "left/VERB/:root after/ADP/raid:case the/DET/raid:det raid/NOUN/left:obl"],
  ["as before a noun", "prep", "served/VERB/:root as/ADP/guards:case guards/NOUN/served:obl"],
  ["but", "and", "came/VERB/:root but/CCONJ/left:cc left/VERB/came:conj"],
  ["down in shot down", "adverb", "shot/VERB/:root down/ADP/shot:compound:prt it/PRON/shot:obj"],
  ["a comma", "comma", "came/VERB/:root ~,/PUNCT/left:punct left/VERB/came:conj"],
])("%s opens a phrase of kind %s", (_, kind, tagged) =>
  expect(
    phrases(tagged)
      .filter((phrase) => !/^(noun|verb)/.test(phrase))[0]
      ?.split(":")[0],
  ).toBe(kind),
);
