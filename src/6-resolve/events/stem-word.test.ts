import { expect, test } from "vitest";
import { stemWord } from "./stem-word.ts";

test("forms of one word have one key", () => {
  for (const forms of [
    ["arrest", "arrests", "arrested", "arresting"],
    ["bombing", "bombed", "bombs", "bomb"],
    ["shot", "shoot", "shooting"],
    ["dead", "death", "die"],
    ["withdrawal", "withdrew", "withdraw"],
    ["detention", "detentions"],
  ])
    expect(new Set(forms.map(stemWord)).size).toBe(1);
});

test("other words have other keys, and short words stay as they are", () => {
  expect(new Set(["raid", "ride", "arrest", "attack", "shell", "seize", "kill", "talk"].map(stemWord)).size).toBe(8);
  expect(stemWord("aid")).toBe("aid");
  expect(stemWord("")).toBe("");
});
