import { expect, test } from "vitest";
import { makeTokens } from "../../../test/annotation/make-tokens.ts";
import type { EntityDraft } from "../../schema/index.ts";
import { tellActingStates } from "./tell-acting-states.ts";

const brenn: EntityDraft = { kind: "state", name: "Brenn", aliases: [], place: null, actor: null, country: null };

function acts(tagged: string, kind: "state" | "place" = "state"): boolean {
  const { tokens } = makeTokens(tagged);
  const head = tokens.findIndex(({ text }) => text === "Brenn");
  const { start, end } = tokens[head] ?? { start: 0, end: 0 };
  const mention = { start, end, head, form: "name" as const, entity: 0, government: false };
  const [told] = tellActingStates(tokens, [brenn], [mention], [{ kind, first: head, last: head + 1, score: 0.9 }]);
  return told?.government ?? false;
}

test("a country that the model has acting stands for its government", () => {
  expect(acts("Brenn/PROPN/sent:nsubj sent/VERB/:root troops/NOUN/sent:obj")).toBe(true);
});

test("a country that the model has as a scene does not", () => {
  expect(acts("Brenn/PROPN/fell:nsubj fell/VERB/:root", "place")).toBe(false);
});

test("a country that troops are sent to is a place, whatever the model has", () => {
  expect(acts("troops/NOUN/went:nsubj went/VERB/:root to/ADP/Brenn:case Brenn/PROPN/went:obl")).toBe(false);
});
