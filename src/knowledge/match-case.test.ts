import { expect, test } from "vitest";
import { isAllCaps, isArticleAt, standsInCapitals, startsUpper } from "./match-case.ts";

test("capitals are told from small letters in every alphabet that has them", () => {
  expect([
    startsUpper("Oslo"),
    startsUpper("Šibenik"),
    startsUpper("oslo"),
    startsUpper("7th"),
    startsUpper(""),
  ]).toEqual([true, true, false, false, false]);
  expect([isAllCaps("ADEN"), isAllCaps("Aden"), isAllCaps("A"), isAllCaps("12")]).toEqual([true, false, false, false]);
});

test("the Arabic article is known by the capital and the letter after it", () => {
  expect(isArticleAt(["al", "-", "Hol"], 0)).toBe(true);
  expect(isArticleAt(["ez-Zor"], 0)).toBe(true);
  expect(isArticleAt(["el", "Fasher"], 0)).toBe(true);
});

test("English at, as and an are no article", () => {
  expect(isArticleAt(["at", "Tal"], 0)).toBe(false);
  expect(isArticleAt(["as", "Salem"], 0)).toBe(false);
  expect(isArticleAt(["an", "Oslo"], 0)).toBe(false);
  expect(isArticleAt(["al", "-", "hol"], 0)).toBe(false);
});

test("a text in capitals is told from a word in capitals", () => {
  expect(standsInCapitals(["TROOPS", "LEFT", "ADEN", "TODAY"], 2, 1)).toBe(true);
  expect(standsInCapitals(["ADEN", "(", "Wire", ")", "Troops", "left"], 0, 1)).toBe(false);
  expect(standsInCapitals(["ADEN"], 0, 1)).toBe(false);
});
