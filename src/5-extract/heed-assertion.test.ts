import { expect, test } from "vitest";
import { heedAssertion } from "./heed-assertion.ts";

const open = { factuality: "Uu", modes: ["hypothetical"] } as const;
const heed = (
  clause: { factuality: "Uu" | "CT+" | "CT-"; modes: readonly ("hypothetical" | "future" | "negation")[] },
  as: "happened" | "planned",
  score: number,
  ofVerb = true,
) => heedAssertion({ factuality: clause.factuality, modes: [...clause.modes] }, { asserted: { as, score } }, ofVerb);

test("an infinitive that the model takes for a plan is one", () => {
  expect(heed(open, "planned", 0.9)).toEqual({ factuality: "Uu", modes: ["future"] });
});

test("a noun below an infinitive tells of what happened, its verb does not", () => {
  expect(heed(open, "happened", 0.9, false)).toEqual({ factuality: "CT+", modes: [] });
  expect(heed(open, "happened", 0.9, true)).toEqual(open);
});

test("a model that is not sure changes nothing", () => {
  expect(heed(open, "planned", 0.5)).toEqual(open);
  expect(heed({ factuality: "CT+", modes: [] }, "planned", 0.9)).toEqual({ factuality: "CT+", modes: [] });
});

test("what is denied stays denied", () => {
  const denied = { factuality: "CT-", modes: ["negation"] } as const;
  expect(heed(denied, "happened", 1, false)).toEqual(denied);
});
