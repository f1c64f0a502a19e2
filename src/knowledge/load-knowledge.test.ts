import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { actorFiles, loadKnowledge } from "./load-knowledge.ts";
import { parsePlaces } from "./parse-places.ts";

const readData = (name: string): Uint8Array => readFileSync(`data/${name}`);
const { actors, findActors, findPlaces, lexicon } = loadKnowledge(readData);

const first = (text: string) => findPlaces(text.split(" "), 0)?.places[0];

test("every file of data/actors is read", () => {
  expect(actorFiles.length).toBe(10);
  expect(actors.length).toBeGreaterThan(1500);
  expect(new Set(actors.map((actor) => actor.kind)).size).toBeGreaterThan(8);
});

test("the lexicon is read", () => {
  expect(lexicon.triggers.length).toBeGreaterThan(300);
  expect(lexicon.cues.size).toBeGreaterThan(50);
});

test("spellings of one town are one place", () => {
  for (const names of [
    ["Kobani", "Kobane", "Ayn al - Arab"],
    ["Deir ez - Zor", "Deir Ezzor", "Dayr az-Zawr"],
    ["Kyiv", "Kiev"],
    ["Bakhmut", "Artemivsk"],
    ["Beit Lahia", "Beit Lahiya"],
  ]) {
    const numbers = new Set(names.map((name) => first(name)?.geonamesId));
    expect([...numbers], names.join(", ")).toHaveLength(1);
    expect(numbers.has(null) || numbers.has(undefined), names.join(", ")).toBe(false);
  }
});

test("a town comes before the province named after it, a country before a state of its name", () => {
  expect(first("Aleppo")).toMatchObject({ country: "SY", precision: 2 });
  expect(first("Hama")).toMatchObject({ country: "SY", precision: 2 });
  expect(first("Helmand")).toMatchObject({ country: "AF", precision: 4 });
  expect(first("Georgia")).toMatchObject({ country: "GE", precision: 6 });
  expect(first("Washington")).toMatchObject({ country: "US", kind: "capital" });
});

test("words, days, peoples and names of offices are no places", () => {
  for (const word of ["Of", "March", "Police", "Most", "Hit", "Friday", "Canadian", "Union", "General", "Battle"])
    expect(first(word), word).toBeUndefined();
});

test("the lists hold what towns alone do not", () => {
  const extra = parsePlaces("extra-places.txt", readFileSync("data/gazetteer/extra-places.txt", "utf8"));
  expect(extra.length).toBeGreaterThan(450);
  for (const place of extra) {
    const found = findPlaces(["in", ...place.name.replace(/ \(.*\)$/, "").split(" ")], 1);
    expect(found, place.name).not.toBeNull();
  }
  for (const [name, precision] of [
    ["Jabalia refugee camp", 1],
    ["Hmeimim", 1],
    ["Donbas", 5],
    ["Red Sea", 7],
    ["Middle East", 6],
    ["Nineveh Plains", 5],
  ] as const)
    expect(first(name)?.precision, name).toBe(precision);
});

test("governments are found by their country, people and capital", () => {
  const found = ["Iran", "Iranian", "Tehran", "the White House"].map((text) => {
    const words = text.split(" ");
    const [match] = findActors(words, words.length > 1 ? 1 : 0);
    return match === undefined ? null : `${match.form} ${match.actor.name}`;
  });
  expect(found).toEqual(["name Iran", "demonym Iran", "capital Iran", "capital United States"]);
});
