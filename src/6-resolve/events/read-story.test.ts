import { expect, test } from "vitest";
import { compareStories, readStory } from "./read-story.ts";

const one = readStory("Omar Hadeel met the Free Hills Front in Karsa. The front was late, Hadeel said in Karsa.");

test("a story is the names of a text; a word that it also prints without a capital is none", () => {
  expect([...one.keys()]).toEqual(["hadeel", "karsa", "free", "hills", "omar"]);
  expect(readStory("no names here")).toEqual(new Map());
});

test("the same names are wholly alike, other names not at all, and shared names in between", () => {
  expect(compareStories(one, one)).toBeCloseTo(1);
  expect(compareStories(one, readStory("Nadia Brenn spoke in Belmor."))).toBe(0);
  const partly = compareStories(one, readStory("Hadeel left Belmor."));
  expect(partly).toBeGreaterThan(0);
  expect(partly).toBeLessThan(1);
  expect(compareStories(one, readStory(""))).toBe(0);
});

test("only the names that a text has most of count, however long it is", () => {
  const names = Array.from({ length: 500 }, (_, index) => `Nam${String.fromCharCode(97 + (index % 26))}${index}`);
  expect(readStory(names.join(", ")).size).toBe(24);
});
