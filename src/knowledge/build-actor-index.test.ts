import { expect, test } from "vitest";
import { buildActorIndex } from "./build-actor-index.ts";
import { parseActors } from "./parse-actors.ts";

const actors = parseActors(
  new Map([
    [
      "actors/states.txt",
      "Karsania | KA | Port Karsa; the Red House | Karsanian; Karsanians | Republic of Karsania | K.R.",
    ],
    [
      "actors/groups.txt",
      `al-Sahra Front | armed-group | KA | | Sahra Brigades; Jabhat as-Sahra | ASF; SAHR
Iron Shield Alliance | alliance | - | | | ISHA; IS
Home Guard | armed-forces | KA | Karsania | home guards; Wardens | HG
Home Guard (Northland) | armed-forces | NO | | Home Guard |
Wadi Watch | organization | - | | WHO Watch | WHO
Border Corps | armed-forces | KA | | | SADR`,
    ],
    [
      "actors/media.txt",
      "The Beacon | organization | KA | | | | newspaper\n2+2 | organization | KA | | | | broadcaster",
    ],
    ["actors/persons.txt", "Omar Tellani | person | KA | Karsania | Tellani | minister"],
  ]),
);
const find = buildActorIndex(actors);
const forms = (text: string, at = 0): string[] =>
  find(text.split(" "), at).map(({ form, actor, length }) => `${length} ${form} ${actor.name}`);

test("each kind of name tells its form", () => {
  expect(forms("Karsania")).toEqual(["1 name Karsania"]);
  expect(forms("Karsanians")).toEqual(["1 demonym Karsania"]);
  expect(forms("Port Karsa")).toEqual(["2 capital Karsania"]);
  expect(forms("Republic of Karsania")).toEqual(["3 alias Karsania"]);
  expect(forms("HG")).toEqual(["1 acronym Home Guard"]);
});

test("hyphens, accents and the spelling of the article make no difference", () => {
  for (const text of ["al - Sahra Front", "Al Sahra Front", "el-Sahra Front", "as - Sahra Front"])
    expect(forms(text)[0]).toMatch(/alias|name al-Sahra Front$/);
  expect(forms("Jabhat al - Sahra")).toEqual(["4 alias al-Sahra Front"]);
});

test("the longest name wins, and lines that share it all come", () => {
  expect(forms("Home Guard troops")).toEqual(["2 name Home Guard", "2 alias Home Guard (Northland)"]);
});

test("a leading the of the list is left out, but not before one plain word", () => {
  expect(forms("the Red House said", 1)).toEqual(["2 capital Karsania"]);
  expect(forms("The Beacon said")).toEqual(["2 name The Beacon"]);
  expect(forms("the Beacon said")).toEqual(["2 name The Beacon"]);
  expect(forms("the Beacon Street bridge")).toEqual([]);
  expect(forms("Beacon")).toEqual([]);
});

test("capitals count for one word and for the first letter, not after it", () => {
  expect(forms("Home guard")).toHaveLength(2);
  expect(forms("home guard")).toEqual([]);
  expect(forms("home guards")).toEqual(["2 alias Home Guard"]);
  expect(forms("wardens")).toEqual([]);
  expect(forms("HOME GUARD")).toHaveLength(2);
});

test("acronyms match in capitals, with dots or without, and as words where they are spoken so", () => {
  expect(forms("KR")).toEqual(["1 acronym Karsania"]);
  expect(forms("K.R.")).toEqual(["1 acronym Karsania"]);
  expect(forms("Isha")).toEqual(["1 acronym Iron Shield Alliance"]);
  expect(forms("isha")).toEqual([]);
  expect(forms("Hg")).toEqual([]);
  expect(forms("Sadr")).toEqual([]);
});

test("in a text in capitals a plain word is no acronym", () => {
  expect(forms("IS said", 0)).toEqual(["1 acronym Iron Shield Alliance"]);
  expect(forms("THE TOWN IS BURNING NOW", 2)).toEqual([]);
  expect(forms("THE MEN WHO FLED", 2)).toEqual([]);
});

test("a possessive belongs to no name", () => {
  expect(forms("Karsania's army")).toEqual(["1 name Karsania"]);
  expect(forms("HG's men")).toEqual(["1 acronym Home Guard"]);
});

test("figures alone are no name", () => {
  expect(forms("22")).toEqual([]);
});

test("no words find nobody", () => {
  expect(find([], 0)).toEqual([]);
  expect(find(["the"], 3)).toEqual([]);
});
