import { expect, test } from "vitest";
import { foldNames, foldWords } from "./fold-words.ts";

test("case, accents, punctuation and layout do not count", () => {
  expect(foldWords("  The Évrin-Sahl\n “Front” ")).toBe("the evrin sahl front");
});

test("an acronym is found with and without its dots, and a sentence's end sets words apart", () => {
  expect(foldWords("The U.N.'s envoy. He left")).toBe("the un s envoy he left");
});

test("names keep apart, once each, and empty ones go", () => {
  expect(foldNames(["Orlan Guard", null, "—", "orlan guard", "O.G."])).toBe(" orlan guard | og ");
});

test("broken text folds like any other", () => {
  expect(foldWords("a\u0000b\ud800c")).toBe("a b c");
});
