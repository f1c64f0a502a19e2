import { expect, test } from "vitest";
import { type Given, makeAnnotation } from "../../test/annotation/make-annotation.ts";
import { makeLexicon } from "../../test/annotation/make-lexicon.ts";
import { plainCasualty } from "../../test/cases/project-claims.ts";
import { countCasualties } from "./count-casualties.ts";
import { openReading } from "./reading.ts";

/** What the phrases with these last words come to, killed by the verb `killed`. */
async function toll(text: string, harmed: readonly string[], given: Given = {}): Promise<string[]> {
  const annotation = await makeAnnotation(text, given);
  const reading = openReading(annotation, { verb: new Map(), noun: new Map() }, makeLexicon());
  const chunkOf = (word: string): number =>
    annotation.chunks.findIndex(({ head }) => annotation.tokens[head]?.text === word);
  const casualties = countCasualties(reading, harmed.map(chunkOf), "killed", chunkOf("killed"));
  for (const { span } of casualties) expect(annotation.text.slice(span.start, span.end)).not.toBe("");
  return casualties.map(plainCasualty);
}

const nine = { low: 9, high: 9, qualifier: "exact" } as const;
const two = { low: 2, high: 2, qualifier: "exact" } as const;

test("a counted phrase has its number and the words for whom", async () => {
  expect(
    await toll("Rebels killed at least nine young soldiers.", ["soldiers"], {
      counts: { "at least nine": { low: 9, high: null, qualifier: "at-least" } },
    }),
  ).toEqual(["at-least 9.. killed: young soldiers"]);
});

test("a person without a number is one, people without a number are some", async () => {
  expect(await toll("Rebels killed Ndara.", ["Ndara"], { names: { Ndara: "person" } })).toEqual(["exact 1 killed"]);
  expect(await toll("Rebels killed a nurse.", ["nurse"], { descriptions: { nurse: "population" } })).toEqual([
    "exact 1 killed: nurse",
  ]);
  expect(await toll("Rebels killed nurses.", ["nurses"], { descriptions: { nurses: "population" } })).toEqual([
    "vague 2.. killed: nurses",
  ]);
});

test("a thing without a number is no casualty", async () => {
  expect(await toll("A fire killed the engine.", ["engine"])).toEqual([]);
});

test("one of many is one, and is counted among whom it is of", async () => {
  expect(
    await toll("Rebels killed one of its officers.", ["one"], {
      descriptions: { officers: "person" },
    }),
  ).toEqual(["exact 1 killed: officers"]);
});

test("more people are people", async () => {
  expect(
    await toll("They killed nine more people.", ["people"], {
      counts: { nine },
      descriptions: { people: "population" },
    }),
  ).toEqual(["exact 9 killed: people"]);
});

const including = ", including two children";

test.each([
  ["right after the count", `Nine villagers${including}, were killed.`],
  ["after the place", `They killed nine villagers in Maun${including}.`],
  ["after the verb", `Nine villagers were killed in Maun${including}.`],
])("a subset %s is within the toll", async (_, text) => {
  const counts = text.startsWith("Nine") ? { Nine: nine, two } : { nine, two };
  expect(await toll(text, ["villagers"], { counts })).toEqual([
    "exact 9 killed: villagers, including exact 2: children",
  ]);
});

test("three of them are within the toll, and are whom the next words say", async () => {
  const text = "Nine villagers were killed, two of them children.";
  expect(await toll(text, ["villagers"], { counts: { Nine: nine, two } })).toEqual([
    "exact 9 killed: villagers, including exact 2: children",
  ]);
});

test("a subset is not counted again by itself", async () => {
  const text = `They killed nine villagers${including}.`;
  expect(await toll(text, ["villagers", "children"], { counts: { nine, two } })).toEqual([
    "exact 9 killed: villagers, including exact 2: children",
  ]);
});

test("who speaks after a subset is not of it", async () => {
  const text = `They killed nine villagers${including}, a nurse said.`;
  expect(await toll(text, ["villagers"], { counts: { nine, two }, descriptions: { nurse: "population" } })).toEqual([
    "exact 9 killed: villagers, including exact 2: children",
  ]);
});

test("without an outcome nothing is counted", async () => {
  const annotation = await makeAnnotation("They met nine men.", { counts: { nine } });
  const reading = openReading(annotation, { verb: new Map(), noun: new Map() }, makeLexicon());
  expect(countCasualties(reading, [2], null, 1)).toEqual([]);
});

const family = { names: { Ndara: "person" }, descriptions: { wife: "population" } } as const;

test("people told of one by one are one number, with its parts inside it", async () => {
  const text = "Rebels killed Ndara and two boys.";
  expect(
    await toll(text, ["Ndara", "boys"], { ...family, descriptions: { boys: "population" }, counts: { two } }),
  ).toEqual(["exact 3 killed, including exact 2: boys"]);
});

test("populations that are counted stand side by side", async () => {
  const counts = { nine, two };
  expect(await toll("They killed nine rebels and two boys.", ["rebels", "boys"], { counts })).toEqual([
    "exact 9 killed: rebels",
    "exact 2 killed: boys",
  ]);
});

test("an attacker is not counted among the victims", async () => {
  const given = { descriptions: { bomber: "person" }, counts: { nine } } as const;
  expect(await toll("It killed nine boys and the bomber.", ["boys", "bomber"], given)).toEqual([
    "exact 9 killed: boys",
    "exact 1 killed: bomber",
  ]);
});

test("a family is as many as are said behind it, or some", async () => {
  const families = { descriptions: { family: "population" } } as const;
  expect(await toll("It killed a family of nine.", ["family"], { ...families, counts: { nine } })).toEqual([
    "exact 9 killed",
  ]);
  expect(await toll("It killed the whole family.", ["family"], families)).toEqual(["vague 2.. killed: whole family"]);
});

test("others are some and another is one", async () => {
  expect(await toll("Others were killed.", ["Others"])).toEqual(["vague 2.. killed: Others"]);
  expect(await toll("Another was killed.", ["Another"])).toEqual(["exact 1 killed: Another"]);
});
