import { expect, test } from "vitest";
import { foldName } from "./fold-name.ts";
import { romaniseName } from "./romanise-key.ts";
import { spellingLikeness } from "./spelling-likeness.ts";

const key = (name: string): string => romaniseName(name).join(" ");

test("spellings of one Arabic name share a key", () => {
  expect(new Set(["Hizballah", "Hezbollah", "Hizbullah", "Ḥizbullāh"].map(key)).size).toBe(1);
  expect(new Set(["Bashar al-Assad", "Bashar Assad", "Bashar el Asad"].map(key)).size).toBe(1);
  expect(new Set(["Mohammed", "Muhammad", "Mohamad"].map(key)).size).toBe(1);
  expect(key("Qassem Karimi")).toBe(key("Kassem Kerimi"));
  expect(key("Khalid")).toBe(key("Halid"));
});

test("different names have different keys", () => {
  expect(key("Tomás Arrieta")).not.toBe(key("Nadia Arrieta"));
  expect(key("Hama")).not.toBe(key("Homs"));
});

test("figures and words without consonants keep a key", () => {
  expect(key("65")).toBe("65");
  expect(key("Aoua")).toBe("a");
  expect(key("")).toBe("");
});

test("likeness parts names that only share their consonants", () => {
  expect(spellingLikeness(foldName("Hizballah"), foldName("Hezbollah"))).toBeGreaterThan(0.7);
  expect(spellingLikeness("kamaro", "kimeri")).toBeLessThan(0.7);
  expect(spellingLikeness("", "")).toBe(1);
  expect(spellingLikeness("abc", "xyz")).toBe(0);
});
