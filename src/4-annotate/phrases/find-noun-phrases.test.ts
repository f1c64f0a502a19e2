import { expect, test } from "vitest";
import { makeTokens, spanOf } from "../../../test/annotation/make-tokens.ts";
import type { Sentence } from "../../schema/index.ts";
import { findNounPhrases } from "./find-noun-phrases.ts";
import { rangesOf } from "./join-wholes.ts";

interface Whole {
  dates?: readonly string[];
  names?: readonly string[];
  counts?: readonly string[];
}

/** The noun phrases, each with its head after `>`. */
function phrases(tagged: string, { dates = [], names = [], counts = [] }: Whole = {}): string[] {
  const { text, tokens, sentences } = makeTokens(tagged);
  const ends = (all: readonly string[]) => {
    const spans = all.map((words) => spanOf(text, words));
    return new Map(rangesOf(tokens, spans).map(({ first, last }) => [first, last]));
  };
  const wholes = { dates: ends(dates), names: ends(names), counts: ends(counts) };
  return findNounPhrases(tokens, sentences[0] as Sentence, wholes).map(
    ({ first, last, head }) => `${text.slice(tokens[first]?.start, tokens[last - 1]?.end)} > ${tokens[head]?.text}`,
  );
}

test.each([
  [
    "a noun has its determiner and adjectives before it",
    "the/DET/town:det old/ADJ/town:amod town/NOUN/:root on/ADP/foot:case foot/NOUN/town:nmod",
    ["the old town > town", "foot > foot"],
  ],
  [
    "a possessor stands inside, and the head is what is owned",
    "the/DET/army:det army/NOUN/jets:nmod:poss ~'s/PART/army:case jets/NOUN/left:nsubj left/VERB/:root",
    ["the army's jets > jets"],
  ],
  [
    "words joined by a hyphen stay together",
    "Zambia/PROPN/backed:compound ~-/PUNCT/backed:punct ~backed/VERB/fighters:amod fighters/NOUN/left:nsubj left/VERB/:root",
    ["Zambia-backed fighters > fighters"],
  ],
  [
    "adjectives joined by and share their noun",
    "military/ADJ/backing:amod and/CCONJ/political:cc political/ADJ/military:conj backing/NOUN/:root",
    ["military and political backing > backing"],
  ],
  [
    "nouns joined by and are two phrases",
    "nurses/NOUN/:root and/CCONJ/guards:cc guards/NOUN/nurses:conj",
    ["nurses > nurses", "guards > guards"],
  ],
  [
    "a determiner opens a new phrase",
    "gave/VERB/:root rebels/NOUN/gave:iobj the/DET/town:det town/NOUN/gave:obj",
    ["rebels > rebels", "the town > town"],
  ],
  [
    "nouns side by side that do each their own part are two phrases",
    "gave/VERB/:root rebels/NOUN/gave:iobj weapons/NOUN/gave:obj",
    ["rebels > rebels", "weapons > weapons"],
  ],
  [
    "a participle that modifies the noun behind it is in its phrase",
    "a/DET/drive:det failed/VERB/drive:amod drive/NOUN/:root",
    ["a failed drive > drive"],
  ],
  [
    "a participle behind its noun is not",
    "groups/NOUN/left:nsubj backed/VERB/groups:acl by/ADP/Zambia:case Zambia/PROPN/backed:obl left/VERB/:root",
    ["groups > groups", "Zambia > Zambia"],
  ],
  [
    "a pronoun is a phrase, and its own word stands before its noun",
    "they/PRON/left:nsubj left/VERB/:root their/PRON/town:nmod:poss town/NOUN/left:obj",
    ["they > they", "their town > town"],
  ],
  [
    "who and there are none",
    "there/PRON/are:expl are/AUX/:root men/NOUN/are:nsubj who/PRON/left:nsubj left/VERB/men:acl:relcl",
    ["men > men"],
  ],
  [
    "a number or the wounded stands for a noun",
    "twelve/NUM/died:nsubj died/VERB/:root near/ADP/wounded:case the/DET/wounded:det wounded/ADJ/died:obl",
    ["twelve > twelve", "the wounded > wounded"],
  ],
  [
    "many before of is a phrase of its own",
    "many/ADJ/left:nsubj of/ADP/nurses:case the/DET/nurses:det nurses/NOUN/many:nmod left/VERB/:root",
    ["many > many", "the nurses > nurses"],
  ],
  [
    "an acronym in brackets belongs to the phrase that goes on behind it",
    "the/DET/camp:det Pilar/PROPN/Front:compound Front/PROPN/camp:compound (/PUNCT/PF:punct ~PF/PROPN/Front:appos ~)/PUNCT/PF:punct camp/NOUN/fell:nsubj fell/VERB/:root",
    ["the Pilar Front (PF) camp > camp"],
  ],
])("%s", (_, tagged, found) => expect(phrases(tagged)).toEqual(found));

test("a name stays whole, though the parser sees a verb in it", () => {
  const tagged = "the/DET/Front:det Rise/VERB/left:dep Up/ADP/Rise:dep Front/PROPN/left:nsubj left/VERB/:root";
  expect(phrases(tagged, { names: ["Rise Up Front"] })).toEqual(["the Rise Up Front > Front"]);
});

test("a count stays whole before its noun", () => {
  const tagged =
    "More/ADJ/dozen:advmod than/ADP/More:fixed a/DET/dozen:det dozen/NOUN/men:nummod men/NOUN/left:nsubj left/VERB/:root";
  expect(phrases(tagged, { counts: ["More than a dozen"] })).toEqual(["More than a dozen men > men"]);
});

test("a date is no noun phrase, but before its noun a part of one", () => {
  const whole = { dates: ["Sunday"] };
  expect(phrases("They/PRON/left:nsubj left/VERB/:root on/ADP/Sunday:case Sunday/PROPN/left:obl", whole)).toEqual([
    "They > They",
  ]);
  expect(
    phrases("A/DET/attack:det Sunday/PROPN/attack:compound attack/NOUN/failed:nsubj failed/VERB/:root", whole),
  ).toEqual(["A Sunday attack > attack"]);
  expect(
    phrases(
      "the/DET/army:det army/NOUN/attack:nmod:poss ~'s/PART/army:case Sunday/PROPN/attack:compound attack/NOUN/:root",
      whole,
    ),
  ).toEqual(["the army's Sunday attack > attack"]);
});

test("that is no noun phrase where it stands for the noun before it", () => {
  const tagged =
    "drones/NOUN/fell:nsubj that/PRON/burned:nsubj burned/VERB/drones:acl:relcl it/PRON/burned:obj fell/VERB/:root";
  expect(phrases(tagged)).toEqual(["drones > drones", "it > it"]);
});
