import { expect, test } from "vitest";
import { SaysoError } from "../schema/index.ts";
import { foldName, nameParts } from "../text/fold-name.ts";
import { buildPlaceIndex } from "./build-place-index.ts";
import { packGazetteer } from "./gazetteer-file.ts";
import { tableOfKeys } from "./key-table.ts";
import { parseNotPlaces, parsePlaces } from "./parse-places.ts";
import { placeKinds } from "./place-kinds.ts";

/** name, kind, latitude, longitude, country, people, alternate names; best known first. */
type Small = [string, string, number, number, string, number, ...string[]];

function pack(places: Small[]): Uint8Array {
  const kinds = Object.keys(placeKinds);
  const countries = [...new Set(places.map((place) => place[4]))];
  const postings = new Map<string, number[]>();
  const words = new Map<string, number>();
  places.forEach(([name, , , , , , ...others], number) => {
    for (const [index, spelling] of [name, ...others].entries()) {
      const key = foldName(spelling);
      postings.set(key, [...(postings.get(key) ?? []), number * 2 + (index > 0 ? 1 : 0)]);
      words.set(key, Math.max(words.get(key) ?? 1, nameParts(spelling).length));
    }
  });
  const keys = [...postings.keys()].sort();
  const counts = keys.map((key) => postings.get(key)?.length ?? 0);
  return packGazetteer({
    countries,
    kinds,
    admin1: [""],
    latitude: Int32Array.from(places, (place) => place[2] * 10_000),
    longitude: Int32Array.from(places, (place) => place[3] * 10_000),
    population: Uint32Array.from(places, (place) => place[5]),
    geonamesId: Uint32Array.from(places, (_, number) => 1000 + number),
    country: Uint16Array.from(places, (place) => countries.indexOf(place[4])),
    kind: Uint8Array.from(places, (place) => kinds.indexOf(place[1])),
    admin1Of: new Uint16Array(places.length),
    names: new TextEncoder().encode(places.map((place) => `${place[0]}\n`).join("")),
    keys: tableOfKeys(keys),
    keyWords: Uint8Array.from(keys, (key) => words.get(key) ?? 1),
    firstPosting: Uint32Array.from([
      0,
      ...counts.map((_, index) => counts.slice(0, index + 1).reduce((a, b) => a + b)),
    ]),
    postings: Uint32Array.from(keys.flatMap((key) => postings.get(key) ?? [])),
  });
}

const packed = pack([
  ["Karsa", "city", 34, 40, "SY", 300_000],
  ["Karsa", "town", 50, 10, "DE", 9_000],
  ["Karsa", "admin1", 34.2, 40.2, "SY", 800_000],
  ["Ayn al Habb", "town", 36.9, 38.35, "SY", 45_000, "Ain Habb"],
  ["Battle", "town", 50.9, 0.5, "GB", 6_000],
  ["Most", "town", 50.5, 13.6, "CZ", 66_000],
  ["Weare", "town", 43, -71, "US", 8_000],
  ["New Karsa", "town", 40, -75, "US", 20_000],
  ["The Meadow", "town", 51, 0, "GB", 3_000],
  ["Natho", "town", 20, 80, "IN", 12_000],
]);
const listed = parsePlaces(
  "places.txt",
  `Habbani | town | 36.89 | 38.36 | SY | Karsa | Ayn al-Habb; Habbané
Green Sea | sea | 30 | 30 | | |
Northland | country | 60 | 10 | NO | | NL; N.L.
Northern Karsa | region | 34.5 | 40.1 | SY | |
Karsa camp | camp | 34.01 | 40.02 | SY | | Karsa refugee camp
Hit | town | 33.6 | 42.8 | IQ | |
Ala. | province | 33 | -87 | US | | Alb.`,
);
const notPlaces = parseNotPlaces("not.txt", "never | Battle; Most; Hit; We; Are; The; Meadow; Was\n100000 | Natho");
const find = buildPlaceIndex(packed, listed, notPlaces);

const words = (text: string): string[] => text.split(" ");
const named = (text: string, at = 0): string[] | null =>
  find(words(text), at)?.places.map((place) => `${place.name} ${place.country}`) ?? null;

test("the places of a name come best known first, a province after the town it is named after", () => {
  expect(find(["Karsa"], 0)?.places.map(({ country, kind }) => `${country} ${kind}`)).toEqual([
    "SY city",
    "DE town",
    "SY admin1",
  ]);
});

test("the longest name wins, and says how many words it has", () => {
  expect(find(words("New Karsa fell"), 0)?.length).toBe(2);
  expect(named("New Karsa fell", 1)).toHaveLength(3);
  expect(find(words("Karsa refugee camp burned"), 0)?.length).toBe(3);
});

test("a listed town takes the point and number of the same town in the gazetteer, whichever name finds it", () => {
  const byAlias = find(words("Ayn al - Habb"), 0)?.places[0];
  expect(byAlias).toMatchObject({
    name: "Habbani",
    latitude: 36.9,
    population: 45_000,
    geonamesId: 1003,
    precision: 2,
  });
  expect(find(["Habbane"], 0)?.places[0]).toBe(byAlias);
  expect(find(words("Ain Habb"), 0)?.places[0]).toBe(byAlias);
});

test("precision tells what a point is worth", () => {
  expect(find(words("Green Sea"), 0)?.places[0]?.precision).toBe(7);
  expect(find(["Northland"], 0)?.places[0]?.precision).toBe(6);
  expect(find(words("Northern Karsa"), 0)?.places[0]?.precision).toBe(5);
});

test("the plain word at the end of a listed name may be small", () => {
  expect(named("Green sea")).toEqual(["Green Sea "]);
  expect(find(words("Northern karsa"), 0)).toBeNull();
});

test("a name needs its capital", () => {
  expect(named("karsa")).toBeNull();
  expect(named("Karsa's")).toEqual(["Karsa SY", "Karsa DE", "Karsa SY"]);
});

test("words that mean something else are no places", () => {
  expect(named("Battle")).toBeNull();
  expect(named("Most")).toBeNull();
  expect(named("Natho")).toBeNull();
  expect(named("The Meadow")).toBeNull();
});

test("a listed place may be a plain word after a preposition", () => {
  expect(named("killed in Hit", 2)).toEqual(["Hit IQ"]);
  expect(named("Hit by fire")).toBeNull();
});

test("words do not run together into a name of fewer words", () => {
  expect(named("We Are ready")).toBeNull();
  expect(named("WE ARE READY TO FIGHT")).toBeNull();
});

test("a text in capitals is read, without its plain words", () => {
  const text = "BATTLE WAS FOUGHT IN KARSA TODAY";
  expect(named(text)).toBeNull();
  expect(named(text, 4)).toHaveLength(3);
});

test("a word in capitals among others is a place only if it is well known", () => {
  expect(named("KARSA ( Wire ) Troops left")).toEqual(["Karsa SY", "Karsa SY"]);
  expect(named("WEARE ( Wire ) Troops left")).toBeNull();
});

test("an acronym needs its capitals, a short form its dot", () => {
  expect(named("the NL army", 1)).toEqual(["Northland NO"]);
  expect(named("the N.L. army", 1)).toEqual(["Northland NO"]);
  expect(named("the Nl army", 1)).toBeNull();
  expect(named("Alb.")).toEqual(["Ala. US"]);
  expect(named("Alb")).toBeNull();
  expect(named("Karsa.")).toBeNull();
});

test("positions outside the text find nothing", () => {
  expect(find([], 0)).toBeNull();
  expect(find(["Karsa"], 5)).toBeNull();
});

test("a file that is no gazetteer is refused with its name", () => {
  expect(() => buildPlaceIndex(new Uint8Array(), [], new Map())).toThrow(SaysoError);
  expect(() => buildPlaceIndex(new Uint8Array(), [], new Map())).toThrow(/places\.bin\.gz/);
});
