import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import { matchUnit, unitKey } from "./match-unit.ts";

const heads = new Map([
  ["Brigade", "military-unit"],
  ["Regiment", "military-unit"],
  ["Front", "armed-group"],
] as const);

function unitIn(tagged: string): string | null {
  const { tokens } = makeTokens(tagged);
  const last = matchUnit(tokens, 0, tokens.length, heads);
  return last === null
    ? null
    : tokens
        .slice(0, last)
        .map(({ text }) => text)
        .join(" ");
}

test.each([
  ["number last", "Brigade/PROPN 12/NUM left/VERB", "Brigade 12"],
  ["ordinal first", "12th/ADJ Brigade/PROPN left/VERB", "12th Brigade"],
  ["words between", "12th/ADJ Motorised/PROPN Rifle/PROPN Brigade/PROPN left/VERB", "12th Motorised Rifle Brigade"],
  ["ordinal in words", "Fourth/ADJ Regiment/PROPN left/VERB", "Fourth Regiment"],
])("a unit is read with its %s", (_, tagged, unit) => expect(unitIn(tagged)).toBe(unit));

test.each([
  ["a unit noun without a number", "Brigade/PROPN headquarters/NOUN"],
  ["a year", "Brigade/PROPN 20310/NUM"],
  ["an ordinal in small letters", "fourth/ADJ Regiment/PROPN"],
  ["another kind of name", "12th/ADJ Front/PROPN"],
  ["words in small letters between", "12th/ADJ attack/NOUN on/ADP the/DET Brigade/PROPN"],
])("%s is no numbered unit", (_, tagged) => expect(unitIn(tagged)).toBeNull());

test("one number and one noun are one unit in any order and wording", () => {
  const names = ["Brigade 12", "12th Brigade", "12th Motorised Brigade", "the 12th Brigade"];
  expect(new Set(names.map(unitKey))).toEqual(new Set(["12 brigade"]));
  expect(unitKey("Fourth Regiment")).toBe(unitKey("4th Regiment"));
});

test("another number or another noun is another unit, and a unit without a number has no key", () => {
  expect(unitKey("12th Regiment")).not.toBe(unitKey("12th Brigade"));
  expect(unitKey("7th Brigade")).not.toBe(unitKey("12th Brigade"));
  expect(unitKey("Kavango Brigade")).toBeNull();
});
