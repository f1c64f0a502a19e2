import { expect, test } from "vitest";
import { makeLexicon } from "../../../test/annotation/make-lexicon.ts";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import type { AnnotateKnowledge, Sentence } from "../../schema/index.ts";
import { countCapitals } from "./count-capitals.ts";
import { readCapitalised } from "./read-capitalised.ts";

const known: AnnotateKnowledge = {
  findActors: () => [],
  findPlaces: () => null,
  lexicon: makeLexicon({
    nouns: new Map([["rebel", "armed-group"]]),
    roles: new Map([["president", "office"]]),
    nameHeads: new Map([
      ["Front", "armed-group"],
      ["Ministry", "government-body"],
      ["Association", "organization"],
      ["Observatory", "organization"],
    ]),
  }),
};

/** The name that begins at the word, and its kind: `Okavango Front: armed-group`; null where none does. */
function nameAt(word: string, tagged: string, titled = false): string | null {
  const { tokens, sentences } = makeTokens(tagged);
  const first = tokens.findIndex(({ text }) => text === word);
  const sentence = sentences[tokens[first]?.sentence ?? 0] as Sentence;
  const found = readCapitalised(tokens, first, sentence, known, countCapitals(tokens, sentences), titled);
  if (found === null) return null;
  const words = tokens.slice(first, found.last).map(({ text }) => text);
  return `${words.join(" ")}: ${found.kind}`;
}

test.each([
  [
    "a name goes on while its words are capitalised",
    "Okavango",
    "the/DET Okavango/PROPN Front/PROPN left/VERB",
    "Okavango Front: armed-group",
  ],
  [
    "of goes on after a word that names take it with",
    "Ministry",
    "the/DET Ministry/PROPN of/ADP Health/PROPN left/VERB",
    "Ministry of Health: government-body",
  ],
  ["of does not go on after a person", "Ndara", "and/CCONJ Tomas/PROPN Ndara/PROPN of/ADP Maun/PROPN", "Ndara: other"],
  [
    "particles stand inside a name",
    "Juan",
    "and/CCONJ Juan/PROPN de/X la/X Cruz/PROPN left/VERB",
    "Juan de la Cruz: null",
  ],
  ["a hyphen joins", "Abu", "and/CCONJ Abu/PROPN al/X ~-/PUNCT ~Nur/PROPN left/VERB", "Abu al - Nur: null"],
  [
    "the makes a name of several words no person",
    "Kestrel",
    "the/DET Kestrel/PROPN Six/PROPN left/VERB",
    "Kestrel Six: organization",
  ],
  [
    "an office ends the name before it",
    "Zambian",
    "the/DET Zambian/PROPN President/PROPN Tomas/PROPN Ndara/PROPN",
    "Zambian: other",
  ],
  ["an acronym alone is of unknown kind", "OLF", "the/DET OLF/PROPN left/VERB", "OLF: other"],
])("%s", (_, word, tagged, name) => expect(nameAt(word, tagged)).toBe(name));

test("after a title a name is a person's", () => {
  expect(nameAt("Ndara", "President/PROPN Ndara/PROPN left/VERB", true)).toBe("Ndara: person");
});

test.each([
  ["a weekday", "Sunday", "on/ADP Sunday/PROPN"],
  ["a small word", "front", "the/DET front/NOUN"],
  [
    "a sentence's first word that is written small elsewhere",
    "Smoke",
    "Smoke/NOUN rose/VERB || the/DET smoke/NOUN stayed/VERB",
  ],
  ["a sentence's first word that is a listed noun", "Rebels", "Rebels/NOUN left/VERB"],
  ["a quotation's first word that is a listed noun", "Rebels", 'said/VERB "/PUNCT ~Rebels/NOUN left/VERB'],
  ["a sentence's first word that stands alone", "Smoke", "Smoke/NOUN rose/VERB"],
])("%s is no name", (_, word, tagged) => expect(nameAt(word, tagged)).toBeNull());

test("a sentence's first word is a name where the text writes it so elsewhere", () => {
  expect(nameAt("Ndara", "Ndara/PROPN left/VERB || They/PRON saw/VERB Ndara/PROPN")).toBe("Ndara: other");
});
