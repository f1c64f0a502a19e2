import { expect, test } from "vitest";
import { makeLexicon } from "../../../test/annotation/make-lexicon.ts";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import type { Actor, AnnotateKnowledge, GazetteerPlace } from "../../schema/index.ts";
import { findNames } from "./find-names.ts";

function actor(name: string, kind: Actor["kind"], country: string | null): Actor {
  return {
    name,
    kind,
    country,
    parent: null,
    aliases: [],
    acronyms: [],
    demonyms: [],
    capitals: [],
    media: null,
    role: null,
  };
}

function place(name: string, population: number): GazetteerPlace {
  const at = { latitude: -20, longitude: 23, country: "BW", admin1: null, geonamesId: null };
  return { name, population, kind: "city", precision: 2, ...at };
}

const actors: { readonly [name: string]: Actor } = {
  "Iron Shield": actor("Iron Shield", "armed-group", "BW"),
  "Ada Brenn": actor("Ada Brenn", "person", null),
};
const places: { readonly [name: string]: GazetteerPlace } = {
  Velmar: place("Velmar", 90_000),
  Brenn: place("Brenn", 60_000),
};

/** The key that starts at the word and is longest. */
function longest(names: readonly string[], words: readonly string[], at: number): string | null {
  const starts = (name: string): boolean => name.split(" ").every((word, index) => words[at + index] === word);
  return names.filter(starts).sort((a, b) => b.length - a.length)[0] ?? null;
}

const known: AnnotateKnowledge = {
  findActors: (words, at) => {
    const name = longest(Object.keys(actors), words, at);
    const found = name === null ? undefined : actors[name];
    return found === undefined ? [] : [{ length: found.name.split(" ").length, form: "name", actor: found }];
  },
  findPlaces: (words, at) => {
    const name = longest(Object.keys(places), words, at);
    const found = name === null ? undefined : places[name];
    return found === undefined ? null : { length: 1, places: [found] };
  },
  lexicon: makeLexicon({
    roles: new Map([
      ["col.", "rank"],
      ["president", "office"],
    ]),
    nameHeads: new Map([
      ["Brigade", "military-unit"],
      ["Relief", "organization"],
    ]),
  }),
};

function namesIn(tagged: string, covered: readonly number[] = []): string[] {
  const { text, tokens, sentences } = makeTokens(tagged);
  return findNames(tokens, sentences, known, new Set(covered)).map(
    ({ first, last, kind }) => `${text.slice(tokens[first]?.start, tokens[last - 1]?.end)}: ${kind}`,
  );
}

test("names come by the actor list, the gazetteer, their number and their shape, in the order of the text", () => {
  expect(
    namesIn(
      "The/DET Iron/PROPN Shield/PROPN left/VERB Velmar/PROPN with/ADP Brigade/PROPN 12/NUM and/CCONJ Tomas/PROPN Ndara/PROPN",
    ),
  ).toEqual(["Iron Shield: armed-group", "Velmar: place", "Brigade 12: military-unit", "Tomas Ndara: person"]);
});

test("a longer name in capitals wins over a town inside it", () => {
  expect(namesIn("The/DET Velmar/PROPN Relief/PROPN left/VERB")).toEqual(["Velmar Relief: organization"]);
});

test("after a rank a town's name is a person's", () => {
  expect(namesIn("They/PRON shot/VERB Col./PROPN Brenn/PROPN near/ADP Velmar/PROPN")).toEqual([
    "Brenn: person",
    "Velmar: place",
  ]);
});

test("a rank or an office is no part of the name", () => {
  expect(namesIn("They/PRON shot/VERB President/PROPN Tomas/PROPN Ndara/PROPN")).toEqual(["Tomas Ndara: person"]);
});

test("a possessive mark is no part of the name", () => {
  expect(namesIn("near/ADP Velmar/PROPN ~'s/PART market/NOUN")).toEqual(["Velmar: place"]);
});

test("words that a date covers are no name", () => {
  expect(namesIn("in/ADP Velmar/PROPN", [1])).toEqual([]);
});

test("a town that opens a sentence is a name unless the text writes the word small", () => {
  expect(namesIn("Velmar/PROPN fell/VERB")).toEqual(["Velmar: place"]);
  expect(namesIn("Velmar/PROPN fell/VERB || the/DET velmar/NOUN stayed/VERB")).toEqual([]);
});

test("names do not reach over the end of a sentence", () => {
  expect(namesIn("They/PRON left/VERB Iron/PROPN || Shield/NOUN walls/NOUN fell/VERB")).toEqual(["Iron: other"]);
});
