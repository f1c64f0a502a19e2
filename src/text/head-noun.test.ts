import { expect, test } from "vitest";
import { headNoun } from "./head-noun.ts";

test("the head is the last word before what tells about it", () => {
  expect(headNoun("the covered market")).toBe("market");
  expect(headNoun("a weapons depot belonging to the front")).toBe("depot");
  expect(headNoun("Six soldiers of the brigade")).toBe("soldier");
});

test("plurals meet their singulars", () => {
  expect(headNoun("three children")).toBe(headNoun("a child"));
  expect(headNoun("gunmen")).toBe("gunman");
  expect(headNoun("women")).toBe(headNoun("a woman"));
  expect(headNoun("people")).toBe(headNoun("a person"));
  expect(headNoun("bodies")).toBe("body");
  expect(headNoun("the police press")).toBe("press");
});

test("a phrase without letters has no head", () => {
  expect(headNoun(" - ")).toBe("");
});
