import { expect, test } from "vitest";
import { makeLexicon } from "../../test/annotation/make-lexicon.ts";
import { makeTokens } from "../../test/annotation/make-tokens.ts";
import type { Actor, ActorMatch, GazetteerPlace, NameKind, WordSpan } from "../schema/index.ts";
import { restoreCase, spellOut } from "./restore-case.ts";

const lexicon = makeLexicon({ nouns: new Map([["guerrilla", "armed-group"]]), roles: new Map([["colonel", "rank"]]) });
const actor: Actor = {
  name: "the Ketu Front",
  kind: "armed-group",
  country: null,
  parent: null,
  aliases: [],
  acronyms: ["KEF"],
  demonyms: [],
  capitals: [],
  media: null,
  role: null,
};
const town: GazetteerPlace = {
  name: "Rio Largo",
  latitude: 0,
  longitude: 0,
  country: "BO",
  admin1: null,
  population: 1000,
  geonamesId: null,
  kind: "city",
  precision: 1,
};

function findActors(words: readonly string[], at: number): ActorMatch[] {
  if (words[at] === "KEF") return [{ length: 1, form: "acronym", actor }];
  return words[at] === "KETU" && words[at + 1] === "FRONT" ? [{ length: 2, form: "name", actor }] : [];
}

/** The text as it would be written elsewhere; `names` are word numbers of the language model's names. */
function restored(tagged: string, names: readonly [number, number][] = []): string {
  const { text, tokens, sentences } = makeTokens(tagged);
  const spans = names.map(([first, last]): WordSpan<NameKind> => ({ kind: "PER", first, last, score: 0.9 }));
  const findPlaces = (words: readonly string[], at: number) =>
    words[at] === "RIO" && words[at + 1] === "LARGO" ? { length: 2, places: [town] } : null;
  const recased = restoreCase(tokens, sentences, spans, { findActors, findPlaces, lexicon });
  expect(recased.map(({ start, end, norm }) => [start, end, norm])).toEqual(
    tokens.map(({ start, end, norm }) => [start, end, norm]),
  );
  return spellOut(text, recased);
}

test("words are small, but for the first", () => {
  expect(restored("THREE/NUM SOLDIERS/NOUN WERE/AUX KILLED/VERB YESTERDAY/NOUN ~./PUNCT")).toBe(
    "Three soldiers were killed yesterday.",
  );
});

test("names of the lists are capitalised, an acronym of theirs stays", () => {
  const text = "THE/DET KETU/NOUN FRONT/NOUN (/PUNCT ~KEF/PROPN ~)/PUNCT LEFT/VERB RIO/NOUN LARGO/NOUN ~./PUNCT";
  expect(restored(text)).toBe("The Ketu Front (KEF) left Rio Largo.");
});

test("the model's names and proper nouns are capitalised, a common noun of the lexicon is not", () => {
  const text =
    "GUERRILLA/PROPN COLONEL/PROPN ADA/PROPN QUIROGA/PROPN WAS/AUX SEEN/VERB IN/ADP MOLDE/PROPN ON/ADP MONDAY/PROPN ~./PUNCT";
  expect(restored(text, [[2, 4]])).toBe("Guerrilla colonel Ada Quiroga was seen in Molde on Monday.");
});

test("small words inside a name are small", () => {
  const text = "HE/PRON CAME/VERB TO/ADP SANTA/PROPN ANA/PROPN DE/ADP LOS/DET RIOS/PROPN TODAY/NOUN";
  expect(restored(text, [[3, 8]])).toBe("He came to Santa Ana de los Rios today");
});

test("an acronym explained in brackets and one without a vowel stay", () => {
  const text =
    "THE/DET UNITED/PROPN WORKERS/PROPN [/PUNCT ~UNITRA/PROPN ~]/PUNCT SAID/VERB TODAY/NOUN ~./PUNCT || UNITRA/PROPN LEFT/VERB THE/DET PTR/PROPN BEHIND/ADV ~./PUNCT";
  expect(restored(text, [[1, 3]])).toBe("The United Workers [UNITRA] said today. UNITRA left the PTR behind.");
});

test("designations stay and ordinals do not", () => {
  expect(restored("AN/DET M-16/NOUN OF/ADP THE/DET 3D/ADJ BRIGADE/NOUN WAS/AUX FOUND/VERB")).toBe(
    "An M-16 of the 3d brigade was found",
  );
});

test("a headline in capitals is restored and the text below it left alone", () => {
  const headline = "NINE/NUM MINERS/NOUN KILLED/VERB NEAR/ADP BORDER/NOUN";
  const text = `${headline} ||| The/DET UN/PROPN said/VERB NATO/PROPN jets/NOUN hit/VERB it/PRON ~./PUNCT`;
  expect(restored(text)).toBe("Nine miners killed near border\nThe UN said NATO jets hit it.");
});

test("a few words in capitals in other text are left alone", () => {
  const text =
    "STOP/VERB IT/PRON ~!/PUNCT || The/DET crowd/NOUN shouted/VERB and/CCONJ threw/VERB stones/NOUN ~./PUNCT";
  expect(restored(text)).toBe("STOP IT! The crowd shouted and threw stones.");
});

test("a short sentence is restored where the rest of the text stands in capitals", () => {
  const text = "THEY/PRON LEFT/VERB ~./PUNCT || THE/DET ARMY/NOUN THEN/ADV ENTERED/VERB THE/DET VILLAGE/NOUN ~./PUNCT";
  expect(restored(text)).toBe("They left. The army then entered the village.");
});

test("a letter that two small ones stand for keeps the length", () => {
  expect(restored("THE/DET RIVER/NOUN İZNIK/PROPN WAS/AUX CROSSED/VERB")).toHaveLength(27);
});
