import { expect, test } from "vitest";
import { splitUnitName } from "./name-units.ts";

test("the word for the unit is taken off, before the name or after it", () => {
  for (const name of [
    "Helmand Province",
    "Province of Helmand",
    "Provincia de Helmand",
    "Helmand Governorate",
    "Helmand Oblast",
  ])
    expect(splitUnitName(name), name).toEqual({ bare: "Helmand", stripped: true, municipal: false });
});

test("a name that says nothing without the word keeps it", () => {
  expect(splitUnitName("Northern Province").bare).toBe("Northern Province");
  expect(splitUnitName("Central Region").bare).toBe("Central Region");
  expect(splitUnitName("North West Province").bare).toBe("North West Province");
});

test("a name without the word stays, and towns with their fields are told", () => {
  expect(splitUnitName("Anbar")).toEqual({ bare: "Anbar", stripped: false, municipal: false });
  expect(splitUnitName("Lund Kommun")).toEqual({ bare: "Lund", stripped: true, municipal: true });
});
