import { expect, test } from "vitest";
import { readBirthYear } from "./read-age.ts";
import { readUnitName } from "./read-unit-name.ts";
import { splitPersonName } from "./split-person-name.ts";

test("rank, office and particles come off a person's name", () => {
  expect(splitPersonName("Lt. Gen. Hamid al-Karim")).toEqual({ words: ["hamid", "karim"], style: ["lt", "gen"] });
  expect(splitPersonName("President Omar bin Said Hadeel Jr.")).toEqual({
    words: ["omar", "said", "hadeel"],
    style: ["president"],
  });
  expect(splitPersonName("General")).toEqual({ words: ["general"], style: [] });
  expect(splitPersonName("al-")).toEqual({ words: ["al"], style: [] });
});

test("a unit's number and kind are read in any order and spelling", () => {
  for (const name of ["Brigade 4", "4th Motorised Brigade", "the so-called Fourth Brigade", "fourth motorised brigade"])
    expect(readUnitName(name)).toEqual({ number: 4, noun: "brigade" });
  expect(readUnitName("7th Infantry Regiment")).toEqual({ number: 7, noun: "regiment" });
  expect(readUnitName("Quiet Brigade")).toBeNull();
  expect(readUnitName("Route 7")).toBeNull();
});

test("an age beside a name gives a year of birth, other numbers do not", () => {
  const born = (text: string): number | null => readBirthYear(text, [{ start: 0, end: 11 }], "2024-05-14");
  expect(born("Omar Hadeel, 44, spoke.")).toBe(1980);
  expect(born("Omar Hadeel (44) spoke.")).toBe(1980);
  expect(born("Omar Hadeel, 12 March, spoke.")).toBeNull();
  expect(readBirthYear("Omar Hadeel, 44, spoke.", [{ start: 0, end: 11 }], null)).toBeNull();
});
