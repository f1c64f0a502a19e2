import { expect, test } from "vitest";
import { nameWords, samePerson } from "./person-names.ts";

const same = (full: string, other: string): boolean => samePerson(nameWords(full), nameWords(other));

test("accents, particles, hyphens and initials' dots make no difference", () => {
  expect(nameWords("José de la Cruz-Núñez")).toEqual(["jose", "cruz", "nunez"]);
  expect(nameWords("T. Ndara")).toEqual(["t", "ndara"]);
});

test("a name of particles alone keeps them", () => {
  expect(nameWords("de la")).toEqual(["de", "la"]);
});

test.each([
  ["the family name alone", "Tomas Ndara", "Ndara"],
  ["an initial", "Tomas Ndara", "T. Ndara"],
  ["an initial first", "T. Ndara", "Tomas Ndara"],
  ["a middle name left out", "Tomas Elias Ndara", "Tomas Ndara"],
  ["the first of two family names", "Tomas Ndara Sikopo", "Tomas Ndara"],
  ["an article joined or not", "Omar al-Nur", "Omar Nur"],
])("%s can be the same person", (_, full, other) => expect(same(full, other)).toBe(true));

test.each([
  ["another given name", "Tomas Ndara", "Ruth Ndara"],
  ["another initial", "Tomas Ndara", "R. Ndara"],
  ["another family name", "Tomas Ndara", "Tomas Sikopo"],
  ["a given name alone", "Tomas Ndara", "Tomas"],
  ["no name", "Tomas Ndara", ""],
])("%s is another person", (_, full, other) => expect(same(full, other)).toBe(false));
