import { expect, test } from "vitest";
import { initials, isAcronym, isShortForm, judgeName } from "./judge-name.ts";

test("a name has a capital in its head, a description has none", () => {
  expect(judgeName("Free Hills Front", true)).toBe("proper");
  expect(judgeName("al-Hadeel", true)).toBe("proper");
  expect(judgeName("Column 7", true)).toBe("proper");
  expect(judgeName("rebels", true)).toBe("described");
  expect(judgeName("the army", true)).toBe("described");
});

test("a capital that the sentence asks for names nothing", () => {
  expect(judgeName("Six soldiers", false)).toBe("described");
  expect(judgeName("Twenty-four soldiers", true)).toBe("described");
  expect(judgeName("Officials", false)).toBe("described");
  expect(judgeName("Air strike", false)).toBe("described");
});

test("a name inside a description is told apart from both", () => {
  expect(judgeName("Karsan troops", true)).toBe("mixed");
  expect(judgeName("the Karsan army's depot", true)).toBe("mixed");
});

test("initials and short forms", () => {
  expect(initials("Union of Free Towns")).toBe("uft");
  expect(initials("Union")).toBe("");
  expect(isAcronym("PLF")).toBe(true);
  expect(isAcronym("U.N.")).toBe(true);
  expect(isAcronym("Plf")).toBe(false);
  expect(isShortForm("Guardians", "Guardians of the Palms")).toBe(true);
  expect(isShortForm("the Front", "Free Hills Front")).toBe(true);
  expect(isShortForm("Federal Army", "Federal Army Press Office")).toBe(false);
  expect(isShortForm("Front of the Hills", "Front of the Hills")).toBe(false);
});
