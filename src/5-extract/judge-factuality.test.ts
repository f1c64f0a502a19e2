import { expect, test } from "vitest";
import { makeAnnotation } from "../../test/annotation/make-annotation.ts";
import { makeLexicon } from "../../test/annotation/make-lexicon.ts";
import type { AttributionDraft, Factuality, Interval } from "../schema/index.ts";
import { deny, markHistory, type Stance, stanceOfClause, stanceOfSource } from "./judge-factuality.ts";
import { openReading } from "./reading.ts";

const lexicon = makeLexicon({ hedges: new Map([["probably", { factuality: "PR+", unnamed: false }]]) });

/** How the clause of the verb holds its event: `CT- negation`. The trigger is the verb unless another word is named. */
function stance(verb: string | null, tagged: string, trigger: string = verb ?? ""): string {
  const annotation = makeAnnotation(tagged);
  const reading = openReading(annotation, { verb: new Map(), noun: new Map() }, lexicon);
  const chunkOf = (word: string): number =>
    annotation.chunks.findIndex(({ head }) => annotation.tokens[head]?.text === word);
  const { factuality, modes } = stanceOfClause(reading, verb === null ? null : chunkOf(verb), chunkOf(trigger));
  return [factuality, ...modes].join(" ");
}

test.each([
  ["what is told happened", "burned", "Rebels/NOUN burned/VERB it/PRON", "CT+"],
  ["the text's last word", "left", "Rebels/NOUN left/VERB", "CT+"],
  ["not", "burn", "Rebels/NOUN did/AUX not/PART burn/VERB it/PRON", "CT- negation"],
  ["will", "burn", "Rebels/NOUN will/AUX burn/VERB it/PRON", "CT+ future"],
  ["will not", "burn", "Rebels/NOUN will/AUX not/PART burn/VERB it/PRON", "CT- future negation"],
  ["would", "burn", "Rebels/NOUN would/AUX burn/VERB it/PRON", "CT+ future"],
  ["may", "burn", "Rebels/NOUN may/AUX burn/VERB it/PRON", "PS+"],
  ["must", "leave", "Rebels/NOUN must/AUX leave/VERB it/PRON", "Uu hypothetical"],
  ["probably", "burned", "Rebels/NOUN probably/ADV burned/VERB it/PRON", "PR+"],
  ["if", "burn", "if/SCONJ rebels/NOUN burn/VERB it/PRON", "Uu hypothetical"],
  ["a plan", "burn", "Rebels/NOUN want/VERB to/PART burn/VERB it/PRON", "Uu future"],
  ["an attempt", "burn", "Rebels/NOUN tried/VERB/try to/PART burn/VERB it/PRON", "Uu hypothetical"],
  ["a refusal", "leave", "Rebels/NOUN refused/VERB/refuse to/PART leave/VERB it/PRON", "CT- negation"],
  ["a failure", "leave", "Rebels/NOUN failed/VERB/fail to/PART leave/VERB it/PRON", "CT- negation"],
  ["a bare infinitive", "burn", "a/DET way/NOUN to/PART burn/VERB it/PRON", "Uu hypothetical"],
  ["thought to have", "burned", "Rebels/NOUN are/AUX thought/VERB to/PART have/AUX burned/VERB it/PRON", "CT+"],
])("%s", (_, verb, tagged, held) => expect(stance(verb, tagged)).toBe(held));

test("a condition in another clause leaves this one alone", () => {
  const tagged = "If/SCONJ they/PRON come/VERB ~,/PUNCT rebels/NOUN burned/VERB it/PRON";
  expect(stance("burned", tagged)).toBe("CT+");
});

test("a light verb's plan is the noun's", () => {
  const tagged = "Rebels/NOUN plan/VERB an/DET attack/NOUN";
  expect(stance("plan", tagged, "attack")).toBe("Uu future");
});

test("no before the event's own noun denies it", () => {
  expect(stance(null, "no/DET attack/NOUN", "attack")).toBe("CT- negation");
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
