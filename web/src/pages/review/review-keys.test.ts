import { expect, test } from "vitest";
import { actionOf, keepKeysOn, readKeysOn, reviewKeys } from "./review-keys.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false };
const outside = { tagName: "BODY", closest: () => null };

test("a key acts where the focus is on no field", () => {
  expect(actionOf({ ...plain, key: "r" }, outside)).toBe("right");
  expect(actionOf({ ...plain, key: "R" }, null)).toBe("right");
  expect(actionOf({ ...plain, key: "x" }, outside)).toBeNull();
});

test("a key acts neither within a field nor with a modifier, nor after something else took it", () => {
  expect(actionOf({ ...plain, key: "r" }, { tagName: "INPUT", closest: () => ({}) })).toBeNull();
  expect(actionOf({ ...plain, key: "r", ctrlKey: true }, outside)).toBeNull();
  expect(actionOf({ ...plain, key: "r", defaultPrevented: true }, outside)).toBeNull();
});

test("no key stands for two things", () => {
  expect(new Set(reviewKeys.map(({ key }) => key)).size).toBe(reviewKeys.length);
});

test("the choice to have no single keys is remembered", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(readKeysOn(storage)).toBe(true);
  keepKeysOn(storage, false);
  expect(readKeysOn(storage)).toBe(false);
});
