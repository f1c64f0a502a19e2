import { expect, test } from "vitest";
import { findOptions, stepOption } from "./find-options.ts";

const options = ["Osk Army", "Karsa Front", "Army of Osk", "Disarmament Office", "Ármin Vole"].map((label) => ({
  value: label,
  label,
}));
const found = (typed: string) => findOptions(options, typed).map(({ label }) => label);

test("what begins with the words comes first, then what has a word that does, then the rest", () => {
  expect(found("arm")).toEqual(["Army of Osk", "Ármin Vole", "Osk Army", "Disarmament Office"]);
});

test("nothing typed leaves all, and what nothing has leaves none", () => {
  expect(found(" ")).toHaveLength(5);
  expect(found("zzz")).toEqual([]);
  expect(findOptions(options, "", 2)).toHaveLength(2);
});

test("arrows go round", () => {
  expect([stepOption("ArrowDown", -1, 3), stepOption("ArrowDown", 2, 3), stepOption("ArrowUp", 0, 3)]).toEqual([
    0, 0, 2,
  ]);
  expect([stepOption("ArrowDown", -1, 0), stepOption("x", 0, 3)]).toEqual([null, null]);
});
