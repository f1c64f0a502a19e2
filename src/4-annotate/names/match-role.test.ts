import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import { matchRole } from "./match-role.ts";

const roles = new Map([
  ["deputy", "office"],
  ["minister", "office"],
  ["deputy defence minister", "office"],
  ["vice president", "office"],
  ["maj. gen.", "rank"],
] as const);

function roleAt(at: number, tagged: string): string | null {
  const { tokens } = makeTokens(tagged);
  const match = matchRole(tokens, at, tokens.length, roles);
  return match === null ? null : `${match.role} of ${match.length}`;
}

test("the longest role that starts at the word is meant, in any case", () => {
  expect(roleAt(0, "Deputy/ADJ Defence/NOUN Minister/NOUN Sikopo/PROPN")).toBe("office of 3");
  expect(roleAt(2, "Deputy/ADJ Defence/NOUN Minister/NOUN Sikopo/PROPN")).toBe("office of 1");
  expect(roleAt(1, "Deputy/ADJ Defence/NOUN Minister/NOUN Sikopo/PROPN")).toBeNull();
});

test("a hyphen stands for a space", () => {
  expect(roleAt(0, "vice/NOUN ~-/PUNCT ~president/NOUN")).toBe("office of 3");
});

test("abbreviations are roles with their full stops", () => {
  expect(roleAt(0, "Maj./PROPN Gen./PROPN Mutoka/PROPN")).toBe("rank of 2");
});

test("a role does not reach past the end it is given", () => {
  const { tokens } = makeTokens("Vice/ADJ President/NOUN");
  expect(matchRole(tokens, 0, 1, roles)).toBeNull();
});
