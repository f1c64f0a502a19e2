import { expect, test } from "vitest";
import { makeTokens, spanOf } from "../../test/annotation/make-tokens.ts";
import type { Chunk } from "../schema/index.ts";
import { chunkPhrases } from "./chunk-phrases.ts";

interface Whole {
  dates?: readonly string[];
  names?: readonly string[];
  counts?: readonly string[];
}

function chunksOf(
  tagged: string,
  { dates = [], names = [], counts = [] }: Whole = {},
): { words: string; chunk: Chunk }[] {
  const { text, tokens, sentences } = makeTokens(tagged);
  const spans = (all: readonly string[]) => all.map((words) => spanOf(text, words));
  const chunks = chunkPhrases(tokens, sentences, spans(dates), spans(names), spans(counts));
  expect(chunks.map(({ first }) => first)).toEqual([0, ...chunks.slice(0, -1).map(({ last }) => last)]);
  return chunks.map((chunk) => ({
    words: text.slice(tokens[chunk.first]?.start, tokens[chunk.last - 1]?.end),
    chunk,
  }));
}

const phrases = (tagged: string, whole?: Whole): string[] =>
  chunksOf(tagged, whole).map(({ words, chunk }) => `${chunk.kind}: ${words}`);

const verbIn = (tagged: string): Chunk["verb"] =>
  chunksOf(tagged).find(({ chunk }) => chunk.verb !== null)?.chunk.verb ?? null;

test("each word is in one phrase, and the phrases are in order", () => {
  expect(
    phrases("The/DET army/NOUN quickly/ADV left/VERB the/DET old/ADJ town/NOUN on/ADP foot/NOUN ~./PUNCT"),
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

test("a possessor stands inside its noun phrase, whose head is what is owned", () => {
  const [phrase] = chunksOf("the/DET army/NOUN ~'s/PART jets/NOUN left/VERB");
  expect(phrase?.words).toBe("the army's jets");
  expect(phrase?.chunk.head).toBe(3);
});

test("words joined by a hyphen stay together", () => {
  expect(phrases("Zambia/PROPN ~-/PUNCT ~backed/VERB fighters/NOUN left/VERB")).toEqual([
    "noun: Zambia-backed fighters",
    "verb: left",
  ]);
});

test("a name stays whole, though the tagger sees a verb in it", () => {
  expect(phrases("the/DET Rise/VERB Up/ADP Front/PROPN left/VERB", { names: ["Rise Up Front"] })).toEqual([
    "noun: the Rise Up Front",
    "verb: left",
  ]);
});

test("a count stays whole before its noun", () => {
  expect(phrases("More/ADJ than/ADP a/DET dozen/NOUN men/NOUN left/VERB", { counts: ["More than a dozen"] })[0]).toBe(
    "noun: More than a dozen men",
  );
});

test("a date is a phrase of its own, but before its noun a part of it", () => {
  const whole = { dates: ["Sunday"] };
  expect(phrases("They/PRON left/VERB on/ADP Sunday/PROPN ~./PUNCT", whole)).toContain("date: Sunday");
  expect(phrases("A/DET Sunday/PROPN attack/NOUN failed/VERB", whole)).toContain("noun: A Sunday attack");
  expect(phrases("the/DET army/NOUN ~'s/PART Sunday/PROPN attack/NOUN", whole)).toEqual([
    "noun: the army's Sunday attack",
  ]);
});

test("adjectives joined by and share their noun", () => {
  expect(phrases("military/ADJ and/CCONJ political/ADJ backing/NOUN")).toEqual([
    "noun: military and political backing",
  ]);
});

test("that after a noun and before a verb is a relative, else it opens a clause", () => {
  expect(phrases("drones/NOUN that/DET burned/VERB it/PRON")).toContain("who: that");
  expect(phrases("They/PRON said/VERB that/SCONJ he/PRON left/VERB")).toContain("that: that");
});

test("while, after and if open a subordinate clause", () => {
  expect(phrases("after/SCONJ rebels/NOUN left/VERB")[0]).toBe("while: after");
  expect(phrases("as/ADP advisers/NOUN")[0]).toBe("prep: as");
});

test("a form of be with a participle is a passive, and have makes a perfect", () => {
  expect(verbIn("They/PRON had/AUX been/AUX killed/VERB")).toMatchObject({
    passive: true,
    perfect: true,
    form: "finite",
  });
  expect(verbIn("They/PRON had/AUX killed/VERB him/PRON")).toMatchObject({ passive: false, perfect: true });
  expect(verbIn("They/PRON were/AUX shelling/VERB it/PRON")).toMatchObject({ passive: false, form: "finite" });
});

test("not, never and n't negate the verb wherever they stand in it", () => {
  expect(verbIn("They/PRON did/AUX not/PART leave/VERB")?.negated).toBe(true);
  expect(verbIn("They/PRON have/AUX never/ADV left/VERB")?.negated).toBe(true);
  expect(verbIn("They/PRON did/AUX ~n't/PART leave/VERB")?.negated).toBe(true);
  expect(verbIn("They/PRON did/AUX leave/VERB")?.negated).toBe(false);
});

test.each([
  ["will", "future"],
  ["might", "possible"],
  ["must", "necessary"],
])("%s makes a verb %s", (modal, meant) => expect(verbIn(`They/PRON ${modal}/AUX leave/VERB`)?.modal).toBe(meant));

test("to and a verb are an infinitive, a bare -ing form a participle", () => {
  expect(verbIn("to/PART be/AUX killed/VERB")).toMatchObject({ form: "infinitive", passive: true });
  expect(verbIn("killing/VERB two/NUM")).toMatchObject({ form: "participle", passive: false });
});

test("a participle between its noun and by modifies the noun", () => {
  expect(verbIn("groups/NOUN backed/VERB by/ADP Zambia/PROPN")).toMatchObject({ form: "participle", passive: true });
});

test("said by telephone is no passive, and said by the mayor is one", () => {
  expect(verbIn("Sikopo/PROPN said/VERB by/ADP telephone/NOUN")).toMatchObject({ form: "finite", passive: false });
  expect(verbIn("words/NOUN said/VERB by/ADP her/PRON")).toMatchObject({ form: "participle", passive: true });
});
