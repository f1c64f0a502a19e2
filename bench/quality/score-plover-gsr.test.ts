import { expect, test } from "vitest";
import type { Argument, Claim, EventMention } from "../../src/schema/index.ts";
import { argumentOf, claimOf, spanOf } from "./make-record.ts";
import { compareEvent, type GoldEvent, summarize } from "./score-plover-gsr.ts";

const text = "Orlan asked Tarn to leave and shelled it.";
const same = <T>(span: T): T => span;
const gold: GoldEvent = {
  event: "DEMAND",
  text,
  spans: [
    { ...spanOf(text, "Orlan"), role: "SRC" },
    { ...spanOf(text, "Tarn"), role: "TAR" },
    { ...spanOf(text, "asked"), role: "EVT" },
  ],
};

function told(type: EventMention["type"], trigger: string, actors: Argument[], recipients: Argument[]): Claim {
  return claimOf(text, text, {
    event: {
      type,
      mode: null,
      trigger: spanOf(text, trigger),
      actors,
      recipients,
      instruments: [],
      place: null,
      time: null,
      casualties: [],
    },
  });
}
const orlan = argumentOf(text, "Orlan");
const tarn = argumentOf(text, "Tarn");

test("the coded event is perfect under its newer name, and nothing is worth nothing", () => {
  const claims = [told("ASSAULT", "shelled", [orlan], [tarn]), told("REQUEST", "asked", [orlan], [tarn])];
  expect(summarize([compareEvent(gold, { claims }, same)]).map(({ value }) => value)).toEqual([1, 1]);
  expect(summarize([compareEvent(gold, { claims: [] }, same)]).map(({ value }) => value)).toEqual([0, 0]);
});

test("the right type at another verb is wrong", () => {
  expect(compareEvent(gold, { claims: [told("REQUEST", "shelled", [], [])] }, same).right).toBe(false);
});

test("actor and recipient the wrong way round are two misses", () => {
  const outcome = compareEvent(gold, { claims: [told("REQUEST", "asked", [tarn], [orlan])] }, same);
  expect(outcome.words).toEqual({ matched: 0, gold: 2, found: 2 });
});

test("an article or count before a party is no word of it", () => {
  const withArticle: GoldEvent = {
    event: "DEMAND",
    text: "The five men asked Tarn to leave.",
    spans: [
      { ...spanOf("The five men asked Tarn to leave.", "men"), role: "SRC" },
      { ...spanOf("The five men asked Tarn to leave.", "asked"), role: "EVT" },
    ],
  };
  const claim = told("REQUEST", "asked", [argumentOf(withArticle.text, "The five men")], []);
  const event = { ...claim, event: claim.event && { ...claim.event, trigger: spanOf(withArticle.text, "asked") } };
  expect(compareEvent(withArticle, { claims: [event as Claim] }, same).words).toEqual({
    matched: 1,
    gold: 1,
    found: 1,
  });
});

test("where no party is marked none of ours is wrong", () => {
  const unmarked = { event: "DEMAND", text, spans: [] };
  expect(compareEvent(unmarked, { claims: [told("REQUEST", "asked", [orlan], [tarn])] }, same)).toMatchObject({
    right: true,
    words: { matched: 0, gold: 0, found: 0 },
  });
});
