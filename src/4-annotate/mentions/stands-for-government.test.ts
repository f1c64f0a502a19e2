import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import type { ActorForm } from "../../schema/index.ts";
import { standsForGovernment } from "./stands-for-government.ts";

function stands(tagged: string, form: ActorForm = "capital"): boolean {
  const { tokens } = makeTokens(tagged);
  const first = tokens.findIndex(({ text }) => text === "Gaborone");
  return standsForGovernment(tokens, {
    first,
    last: first + 1,
    kind: "state",
    actors: [],
    form,
    places: [],
    titled: false,
  });
}

test.each([
  ["speaks", "Gaborone/PROPN denied/VERB it/PRON"],
  ["is dealt with", "He/PRON worked/VERB with/ADP Gaborone/PROPN"],
  ["ends its sentence", "Nobody/PRON blamed/VERB Gaborone/PROPN || In/ADP May/PROPN"],
  ["is followed by a comma and a small word", "Gaborone/PROPN ~,/PUNCT which/PRON denied/VERB it/PRON"],
])("a capital that %s is its government", (_, tagged) => expect(stands(tagged)).toBe(true));

test.each([
  ["after in", "It/PRON fell/VERB in/ADP Gaborone/PROPN"],
  ["after northern", "northern/ADJ Gaborone/PROPN fell/VERB"],
  ["joined to a place after in", "in/ADP Maun/PROPN and/CCONJ Gaborone/PROPN"],
  ["before its airport", "Gaborone/PROPN airport/NOUN fell/VERB"],
  ["before its country", "Gaborone/PROPN ~,/PUNCT Botswana/PROPN"],
  ["in a dateline", "Gaborone/PROPN (/PUNCT ~Kestrel/PROPN ~)/PUNCT"],
  ["before a dash", "Gaborone/PROPN -/PUNCT Rebels/NOUN left/VERB"],
])("a capital %s is the city", (_, tagged) => expect(stands(tagged)).toBe(false));

test("a preposition that ends the sentence before says nothing of place", () => {
  expect(stands("They/PRON came/VERB in/ADP || Gaborone/PROPN denied/VERB it/PRON")).toBe(true);
});

test("only a capital's name stands for a government", () => {
  expect(stands("Gaborone/PROPN denied/VERB it/PRON", "name")).toBe(false);
});
