import { expect, test } from "vitest";
import { makeAnnotation } from "../../test/annotation/make-annotation.ts";
import { makeLexicon } from "../../test/annotation/make-lexicon.ts";
import type { AttributionDraft, Factuality, Interval } from "../schema/index.ts";
import type { Stance } from "./heed-assertion.ts";
import { deny, markHistory, stanceOfClause, stanceOfSource } from "./judge-factuality.ts";
import { openReading } from "./reading.ts";

const lexicon = makeLexicon({ hedges: new Map([["probably", { factuality: "PR+", unnamed: false }]]) });

/** How the clause of the verb holds its event: `CT- negation`. The trigger is the verb unless another word is named. */
async function stance(verb: string | null, text: string, trigger: string = verb ?? ""): Promise<string> {
  const annotation = await makeAnnotation(text);
  const reading = openReading(annotation, { verb: new Map(), noun: new Map() }, lexicon);
  const chunkOf = (word: string): number =>
    annotation.chunks.findIndex(({ head }) => annotation.tokens[head]?.text === word);
  const { factuality, modes } = stanceOfClause(reading, verb === null ? null : chunkOf(verb), chunkOf(trigger));
  return [factuality, ...modes].join(" ");
}

test.each([
  ["what is told happened", "burned", "Rebels burned it.", "CT+"],
  ["the text's last word", "left", "Rebels left", "CT+"],
  ["not", "burn", "Rebels did not burn it.", "CT- negation"],
  ["will", "burn", "Rebels will burn it.", "CT+ future"],
  ["will not", "burn", "Rebels will not burn it.", "CT- future negation"],
  ["would", "burn", "Rebels would burn it.", "CT+ future"],
  ["may", "burn", "Rebels may burn it.", "PS+"],
  ["must", "leave", "Rebels must leave it.", "Uu hypothetical"],
  ["probably", "burned", "Rebels probably burned it.", "PR+"],
  ["if", "burn", "Nurses will leave if rebels burn it.", "Uu hypothetical"],
  ["a plan", "burn", "Rebels want to burn it.", "Uu future"],
  ["an attempt", "burn", "Rebels tried to burn it.", "Uu hypothetical"],
  ["a refusal", "leave", "Rebels refused to leave it.", "CT- negation"],
  ["a failure", "leave", "Rebels failed to leave it.", "CT- negation"],
  ["a bare infinitive", "burn", "They found a way to burn it.", "Uu future"],
  ["thought to have", "burned", "Rebels are thought to have burned it.", "CT+"],
])("%s", async (_, verb, text, held) => expect(await stance(verb, text)).toBe(held));

test("a condition in another clause leaves this one alone", async () => {
  const text = "If they had a plan, rebels burned it.";
  expect(await stance("burned", text)).toBe("CT+");
});

test("a light verb's plan is the noun's", async () => {
  const text = "Rebels plan an attack.";
  expect(await stance("plan", text, "attack")).toBe("Uu future");
});

test("no before the event's own noun denies it", async () => {
  expect(await stance(null, "There was no attack.", "attack")).toBe("CT- negation");
});

const held = (factuality: Factuality): AttributionDraft => ({
  content: [],
  sources: [],
  cue: null,
  quotation: "indirect",
  factuality,
  saidAt: null,
});
const happened: Stance = { factuality: "CT+", modes: [] };
const didNot: Stance = { factuality: "CT-", modes: ["negation"] };

test.each([
  ["said it happened", happened, "CT+", happened],
  ["denied it happened", happened, "CT-", didNot],
  ["denied that it did not", didNot, "CT-", happened],
  ["said it did not", didNot, "CT+", didNot],
  ["suspects it happened", happened, "PR+", { factuality: "PR+", modes: [] }],
  ["suspects it did not", didNot, "PR+", { factuality: "PR-", modes: ["negation"] }],
  ["doubts it happened", happened, "PS-", { factuality: "PS-", modes: ["negation"] }],
  ["asked for it", happened, "Uu", { factuality: "Uu", modes: ["hypothetical"] }],
  ["says it may have happened", { factuality: "PS+", modes: [] }, "CT+", { factuality: "PS+", modes: [] }],
] as const)("a source that %s", (_, clause, cue, stance) => {
  const given: Stance = { factuality: clause.factuality, modes: [...clause.modes] };
  expect(stanceOfSource(given, held(cue))).toEqual(stance);
});

test("without a source the clause stands as it is", () => {
  expect(stanceOfSource(didNot, null)).toEqual(didNot);
});

test("denying twice gives back the stance", () => {
  expect(deny(happened)).toEqual(didNot);
  expect(deny(deny(happened))).toEqual(happened);
  expect(deny({ factuality: "Uu", modes: ["future"] })).toEqual({ factuality: "Uu", modes: ["future"] });
});

function interval(to: string | null, precision: Interval["precision"] = "day"): Interval {
  return { from: null, to, precision, text: null, span: null, anchor: "text" };
}

const published: Interval = { ...interval("2031-05-12"), from: "2031-05-12" };

test("what ended more than ninety days before the report is history", () => {
  expect(markHistory(happened, interval("2031-02-10"), published).modes).toEqual(["historical"]);
  expect(markHistory(happened, interval("2031-02-12"), published).modes).toEqual([]);
});

test("an open end, or a report without a date, makes no history", () => {
  expect(markHistory(happened, interval("2031-01-01", "open"), published).modes).toEqual([]);
  expect(markHistory(happened, interval(null), published).modes).toEqual([]);
  expect(markHistory(happened, interval("2001-01-01"), null).modes).toEqual([]);
});
