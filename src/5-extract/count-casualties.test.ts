import { expect, test } from "vitest";
import { type Given, makeAnnotation } from "../../test/annotation/make-annotation.ts";
import { makeLexicon } from "../../test/annotation/make-lexicon.ts";
import { plainCasualty } from "../../test/cases/project-claims.ts";
import { countCasualties } from "./count-casualties.ts";
import { openReading } from "./reading.ts";

/** What the phrases with these last words come to, killed by the verb `killed`. */
function toll(tagged: string, harmed: readonly string[], given: Given = {}): string[] {
  const annotation = makeAnnotation(tagged, given);
  const reading = openReading(annotation, { verb: new Map(), noun: new Map() }, makeLexicon());
  const chunkOf = (word: string): number =>
    annotation.chunks.findIndex(({ head }) => annotation.tokens[head]?.text === word);
  const casualties = countCasualties(reading, harmed.map(chunkOf), "killed", chunkOf("killed"));
  for (const { span } of casualties) expect(annotation.text.slice(span.start, span.end)).not.toBe("");
  return casualties.map(plainCasualty);
}

const nine = { low: 9, high: 9, qualifier: "exact" } as const;
const two = { low: 2, high: 2, qualifier: "exact" } as const;

test("a counted phrase has its number and the words for whom", () => {
  expect(
    toll("Rebels/NOUN killed/VERB at/ADP least/ADJ nine/NUM young/ADJ soldiers/NOUN/soldier", ["soldiers"], {
      counts: { "at least nine": { low: 9, high: null, qualifier: "at-least" } },
    }),
  ).toEqual(["at-least 9.. killed: young soldiers"]);
});

test("a person without a number is one, people without a number are some", () => {
  expect(toll("Rebels/NOUN killed/VERB Ndara/PROPN/ndara", ["Ndara"], { names: { Ndara: "person" } })).toEqual([
    "exact 1 killed",
  ]);
  expect(
    toll("Rebels/NOUN killed/VERB a/DET nurse/NOUN", ["nurse"], { descriptions: { nurse: "population" } }),
  ).toEqual(["exact 1 killed: nurse"]);
  expect(
    toll("Rebels/NOUN killed/VERB nurses/NOUN/nurse", ["nurses"], { descriptions: { nurses: "population" } }),
  ).toEqual(["vague 2.. killed: nurses"]);
});

test("a thing without a number is no casualty", () => {
  expect(toll("A/DET fire/NOUN killed/VERB the/DET engine/NOUN", ["engine"])).toEqual([]);
});

test("one of many is one, and is counted among whom it is of", () => {
  expect(
    toll("Rebels/NOUN killed/VERB one/NUM of/ADP its/PRON officers/NOUN/officer", ["one"], {
      descriptions: { officers: "person" },
    }),
  ).toEqual(["exact 1 killed: officers"]);
});

test("more people are people", () => {
  expect(
    toll("They/PRON killed/VERB nine/NUM more/ADJ people/NOUN", ["people"], {
      counts: { nine },
      descriptions: { people: "population" },
    }),
  ).toEqual(["exact 9 killed: people"]);
});

const including = "~,/PUNCT including/VERB two/NUM children/NOUN/child";

test.each([
  ["right after the count", `Nine/NUM villagers/NOUN/villager ${including} ~,/PUNCT were/AUX killed/VERB`],
  ["after the place", `They/PRON killed/VERB nine/NUM villagers/NOUN/villager in/ADP Maun/PROPN ${including}`],
  ["after the verb", `Nine/NUM villagers/NOUN/villager were/AUX killed/VERB in/ADP Maun/PROPN ${including}`],
])("a subset %s is within the toll", (_, tagged) => {
  const counts = tagged.startsWith("Nine") ? { Nine: nine, two } : { nine, two };
  expect(toll(tagged, ["villagers"], { counts })).toEqual(["exact 9 killed: villagers, including exact 2: children"]);
});

test("three of them are within the toll, and are whom the next words say", () => {
  const tagged =
    "Nine/NUM villagers/NOUN/villager were/AUX killed/VERB ~,/PUNCT two/NUM of/ADP them/PRON children/NOUN";
  expect(toll(tagged, ["villagers"], { counts: { Nine: nine, two } })).toEqual([
    "exact 9 killed: villagers, including exact 2: children",
  ]);
});

test("a subset is not counted again by itself", () => {
  const tagged = `They/PRON killed/VERB nine/NUM villagers/NOUN/villager ${including}`;
  expect(toll(tagged, ["villagers", "children"], { counts: { nine, two } })).toEqual([
    "exact 9 killed: villagers, including exact 2: children",
  ]);
});

test("who speaks after a subset is not of it", () => {
  const tagged = `They/PRON killed/VERB nine/NUM villagers/NOUN/villager ${including} ~,/PUNCT a/DET nurse/NOUN said/VERB`;
  expect(toll(tagged, ["villagers"], { counts: { nine, two }, descriptions: { nurse: "population" } })).toEqual([
    "exact 9 killed: villagers, including exact 2: children",
  ]);
});

test("without an outcome nothing is counted", () => {
  const annotation = makeAnnotation("They/PRON met/VERB nine/NUM men/NOUN", { counts: { nine } });
  const reading = openReading(annotation, { verb: new Map(), noun: new Map() }, makeLexicon());
  expect(countCasualties(reading, [2], null, 1)).toEqual([]);
});
