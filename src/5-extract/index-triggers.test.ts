import { expect, test } from "vitest";
import { makeTokens } from "../../test/annotation/make-tokens.ts";
import type { Trigger } from "../schema/index.ts";
import { indexTriggers, nounTrigger, verbTrigger } from "./index-triggers.ts";

function verb(words: string): Trigger {
  const [lemma = "", ...particle] = words.split(" ");
  return { ...noun(lemma), pos: "verb", particle: particle.length === 0 ? null : particle.join(" ") };
}

function noun(lemma: string): Trigger {
  const slots = { actor: ["subject"], recipient: ["object"] };
  return { lemma, pos: "noun", particle: null, type: "ASSAULT", mode: null, outcome: null, ...slots };
}

const index = indexTriggers(
  [
    verb("kill"),
    verb("shoot"),
    verb("shoot down"),
    verb("open fire on"),
    noun("attack"),
    noun("car bomb attack"),
    noun("treaty"),
    noun("clash"),
  ],
  new Map([["shoot", ["shot"]]]),
);

function verbAt(word: string, tagged: string): string | null {
  const { tokens } = makeTokens(tagged);
  const found = verbTrigger(
    index,
    tokens,
    tokens.findIndex(({ text }) => text === word),
  );
  return found === null ? null : [found.lemma, found.particle].filter((part) => part !== null).join(" ");
}

function nounAt(word: string, tagged: string): string | null {
  const { tokens } = makeTokens(tagged);
  return (
    nounTrigger(
      index,
      tokens,
      tokens.findIndex(({ text }) => text === word),
    )?.lemma ?? null
  );
}

test("a verb is found by every form, a noun by singular and plural", () => {
  for (const form of ["kill", "kills", "killing", "killed"])
    expect(verbAt(form, `${form}/VERB them/PRON`)).toBe("kill");
  for (const form of ["attack", "attacks"]) expect(nounAt(form, `the/DET ${form}/NOUN`)).toBe("attack");
  expect(nounAt("treaties", "the/DET treaties/NOUN")).toBe("treaty");
  expect(nounAt("clashes", "the/DET clashes/NOUN")).toBe("clash");
});

test("a verb with its particle is another trigger than the verb alone", () => {
  expect(verbAt("shot", "Rebels/NOUN shot/VERB down/ADP a/DET jet/NOUN")).toBe("shoot down");
  expect(verbAt("shot", "Rebels/NOUN shot/VERB a/DET man/NOUN")).toBe("shoot");
});

test("a short object may stand between verb and particle, but the particle is no preposition of its own", () => {
  expect(verbAt("shot", "Rebels/NOUN shot/VERB the/DET jet/NOUN down/ADP ~./PUNCT")).toBe("shoot down");
  expect(verbAt("shot", "Rebels/NOUN shot/VERB a/DET man/NOUN down/ADP the/DET road/NOUN")).toBe("shoot");
});

test("a particle beyond a comma or another verb is not the verb's", () => {
  expect(verbAt("shot", "They/PRON shot/VERB ~,/PUNCT down/ADP ~./PUNCT")).toBe("shoot");
  expect(verbAt("shot", "They/PRON shot/VERB || down/ADP there/ADV")).toBe("shoot");
});

test("a particle of several words stands whole", () => {
  expect(verbAt("opened", "They/PRON opened/VERB fire/NOUN on/ADP a/DET bus/NOUN")).toBe("open fire on");
  expect(verbAt("opened", "They/PRON opened/VERB fire/NOUN doors/NOUN")).toBeNull();
});

test("the longest noun that ends at the word is meant", () => {
  expect(nounAt("attack", "a/DET car/NOUN bomb/NOUN attack/NOUN")).toBe("car bomb attack");
  expect(nounAt("attack", "a/DET bomb/NOUN attack/NOUN")).toBe("attack");
});

test("a verb's form is no noun and a noun's no verb", () => {
  expect(nounAt("killing", "the/DET killing/NOUN")).toBeNull();
  expect(verbAt("attack", "They/PRON attack/VERB it/PRON")).toBeNull();
});
