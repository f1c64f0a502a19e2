import { expect, test } from "vitest";
import { inflectVerb } from "./inflect-verb.ts";

const regular = new Map<string, string[]>();

test.each([
  ["bomb", ["bomb", "bombs", "bombing", "bombed"]],
  ["seize", ["seize", "seizes", "seizing", "seized"]],
  ["deny", ["deny", "denies", "denying", "denied"]],
  ["destroy", ["destroy", "destroys", "destroying", "destroyed"]],
  ["attack", ["attack", "attacks", "attacking", "attacked"]],
  ["ambush", ["ambush", "ambushes", "ambushing", "ambushed"]],
  ["free", ["free", "frees", "freeing", "freed"]],
  ["veto", ["veto", "vetoes", "vetoing", "vetoed"]],
  ["die", ["die", "dies", "dying", "died"]],
  ["raid", ["raid", "raids", "raiding", "raided"]],
])("%s", (base, forms) => expect(inflectVerb(base, regular)).toEqual(expect.arrayContaining(forms)));

test("a verb that doubles its consonant has both spellings, British and American", () => {
  expect(inflectVerb("kidnap", regular)).toEqual(
    expect.arrayContaining(["kidnapped", "kidnaped", "kidnapping", "kidnaping"]),
  );
  expect(inflectVerb("shell", regular)).not.toContain("shelll");
});

test("an irregular verb has its listed past forms and no regular one", () => {
  const forms = inflectVerb("shoot", new Map([["shoot", ["shot"]]]));
  expect(forms).toEqual(expect.arrayContaining(["shoot", "shoots", "shooting", "shot"]));
  expect(forms).not.toContain("shooted");
});

test("no form comes twice", () => {
  const forms = inflectVerb("hit", new Map([["hit", ["hit", "hit"]]]));
  expect(new Set(forms).size).toBe(forms.length);
});
