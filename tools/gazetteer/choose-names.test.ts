import { expect, test } from "vitest";
import { isUsable, settlementKeys } from "./choose-names.ts";
import type { Settlement } from "./read-sources.ts";
import { arabicSpellings } from "./spell-arabic.ts";

const place: Settlement = {
  geonamesId: 1,
  name: "Bayt Ḩawlah",
  asciiName: "Bayt Hawlah",
  alternates: ["BHW", "Beth Hola", "bai te", "بيت حولة", "Bhl"],
  latitude: 35,
  longitude: 37,
  feature: "PPL",
  country: "SY",
  admin1: "SY.09",
  admin2: "",
  population: 900,
};

test("codes, readings and other scripts are no names", () => {
  expect(["BHW", "bai te", "بيت حولة", "Route 66 (old)"].map(isUsable)).toEqual([false, false, false, false]);
  expect(["Beth Hola", "‘Ayn", "al-Bab", "Saint-Denis"].map(isUsable)).toEqual([true, true, true, true]);
});

test("a settlement has the keys of its main name, its alternates and their spellings", () => {
  const { main, alternate } = settlementKeys(place);
  expect([...main]).toEqual([["baythawlah", 2]]);
  expect([...alternate.keys()]).toEqual(expect.arrayContaining(["bethhola", "beithola", "baitholah"]));
  expect([...alternate.keys()]).not.toEqual(expect.arrayContaining(["bhl"]));
});

test("alternates of a small place in a country of Latin letters are left out", () => {
  expect(settlementKeys({ ...place, country: "FR" }).alternate.size).toBe(0);
  expect(settlementKeys({ ...place, country: "FR", population: 30_000 }).alternate.has("bethhola")).toBe(true);
});

test("the Arabic article may be left out", () => {
  const named = { ...place, name: "Al Burayj", asciiName: "Al Burayj", alternates: [] };
  const { alternate } = settlementKeys(named);
  expect(alternate.has("burayj")).toBe(true);
  expect(alternate.has("bureij")).toBe(true);
});

test("spellings are many but not endless", () => {
  expect(arabicSpellings("Tall Kafr Bayt Ḩawlah ash Shaykhūn").length).toBeLessThan(200);
  expect(arabicSpellings("Oslo")).toEqual([]);
});
