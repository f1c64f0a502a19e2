import { expect, test } from "vitest";
import { makeAnnotation } from "../../test/annotation/make-annotation.ts";
import { makeLexicon } from "../../test/annotation/make-lexicon.ts";
import { spanOf } from "../../test/annotation/make-tokens.ts";
import type { Argument, Casualty, Trigger } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { mergeMentionedTwice } from "./merge-mentioned-twice.ts";
import { openReading, type Reading } from "./reading.ts";

/** An event told by a word of the text: by a verb unless `noun`, its parts by their words. */
interface Told {
  word: string;
  actor?: string;
  recipient?: string;
  killed?: string;
  wounded?: string;
  mode?: string;
  type?: Trigger["type"];
  noun?: true;
  none?: true;
}

function draft(reading: Reading, told: Told): EventDraft {
  const { text, chunks, tokens } = reading.annotation;
  const argument = (words: string): Argument => ({ entity: words, text: words, span: spanOf(text, words) });
  const chunk = chunks.findIndex(({ head }) => tokens[head]?.text === told.word);
  const outcome = told.killed !== undefined ? "killed" : told.wounded !== undefined ? "wounded" : null;
  const harmed = told.killed ?? told.wounded;
  const high = told.none === true ? 0 : 9;
  const casualty = (words: string): Casualty => ({
    outcome: outcome ?? "killed",
    low: high,
    high,
    qualifier: "exact",
    population: null,
    includes: [],
    cumulative: false,
    span: spanOf(text, words),
  });
  return {
    trigger: {
      lemma: told.word,
      pos: told.noun === true ? "noun" : "verb",
      particle: null,
      type: told.type ?? "ASSAULT",
      mode: told.mode ?? null,
      actor: ["subject"],
      recipient: ["object"],
      outcome,
    },
    chunk,
    span: spanOf(text, told.word),
    actors: told.actor === undefined ? [] : [argument(told.actor)],
    recipients: [told.recipient, harmed].filter((words) => words !== undefined).map(argument),
    instruments: [],
    casualties: harmed === undefined ? [] : [casualty(harmed)],
    phrases: [chunk],
    verb: told.noun === true ? null : chunk,
  };
}

/** Each event that is left: `actors > trigger mode > recipients (tolls)`. */
function merge(tagged: string, events: readonly Told[]): string[] {
  const reading = openReading(makeAnnotation(tagged), { verb: new Map(), noun: new Map() }, makeLexicon());
  const words = (values: readonly Argument[]): string => values.map(({ text }) => text).join("+");
  return mergeMentionedTwice(
    reading,
    events.map((told) => draft(reading, told)),
  ).map(
    ({ actors, trigger, recipients, casualties }) =>
      `${words(actors)} > ${trigger.lemma} ${trigger.mode} > ${words(recipients)} (${casualties.map((one) => one.outcome).join(" ")})`,
  );
}

const struck: Told = { word: "struck", actor: "Jets", recipient: "depot", mode: "aerial" };

test("the blow and the harm it did are one event", () => {
  expect(
    merge("Jets/NOUN struck/VERB a/DET depot/NOUN ~,/PUNCT killing/VERB guards/NOUN", [
      struck,
      { word: "killing", actor: "Jets", killed: "guards" },
    ]),
  ).toEqual(["Jets > struck aerial > depot+guards (killed)"]);
});

test("the word that says how it was done leads, though it comes second", () => {
  expect(
    merge("Guards/NOUN were/AUX killed/VERB when/SCONJ Jets/NOUN struck/VERB a/DET depot/NOUN", [
      { word: "killed", killed: "Guards" },
      struck,
    ]),
  ).toEqual(["Jets > struck aerial > depot+Guards (killed)"]);
});

test("killed and wounded by one actor are two tolls of one event", () => {
  expect(
    merge("Rebels/NOUN killed/VERB guards/NOUN and/CCONJ wounded/VERB nurses/NOUN", [
      { word: "killed", actor: "Rebels", killed: "guards" },
      { word: "wounded", actor: "Rebels", wounded: "nurses" },
    ]),
  ).toEqual(["Rebels > killed null > guards+nurses (killed wounded)"]);
});

test("a bare noun of attack takes part in the event that its sentence tells", () => {
  expect(
    merge("Guards/NOUN were/AUX killed/VERB in/ADP the/DET airstrike/NOUN", [
      { word: "killed", killed: "Guards" },
      { word: "airstrike", mode: "aerial", noun: true },
    ]),
  ).toEqual([" > airstrike aerial > Guards (killed)"]);
});

test.each([
  [
    "two actors",
    "Rebels/NOUN killed/VERB guards/NOUN and/CCONJ soldiers/NOUN wounded/VERB nurses/NOUN",
    [
      { word: "killed", actor: "Rebels", killed: "guards" },
      { word: "wounded", actor: "soldiers", wounded: "nurses" },
    ],
  ],
  [
    "while",
    "Jets/NOUN struck/VERB a/DET depot/NOUN while/SCONJ shells/NOUN killed/VERB guards/NOUN",
    [struck, { word: "killed", killed: "guards" }],
  ],
  [
    "a week after",
    "Jets/NOUN struck/VERB a/DET depot/NOUN a/DET week/NOUN after/SCONJ guards/NOUN were/AUX killed/VERB",
    [struck, { word: "killed", killed: "guards" }],
  ],
  [
    "two tolls of one kind",
    "They/PRON killed/VERB guards/NOUN and/CCONJ slew/VERB nurses/NOUN",
    [
      { word: "killed", killed: "guards" },
      { word: "slew", killed: "nurses" },
    ],
  ],
  [
    "two sentences",
    "Jets/NOUN struck/VERB a/DET depot/NOUN ~./PUNCT || Guards/NOUN were/AUX killed/VERB",
    [struck, { word: "killed", killed: "Guards" }],
  ],
  [
    "harm that was denied",
    "Jets/NOUN struck/VERB a/DET depot/NOUN but/CCONJ nobody/PRON was/AUX killed/VERB",
    [struck, { word: "killed", killed: "nobody", none: true }],
  ],
  [
    "what happened and what will",
    "Jets/NOUN struck/VERB a/DET depot/NOUN and/CCONJ will/AUX kill/VERB guards/NOUN",
    [struck, { word: "kill", actor: "Jets", killed: "guards" }],
  ],
  [
    "an attack and an arrest",
    "Jets/NOUN struck/VERB a/DET depot/NOUN and/CCONJ arrested/VERB guards/NOUN",
    [struck, { word: "arrested", type: "COERCE", recipient: "guards" }],
  ],
] as const)("%s: two events stay two", (_, tagged, events) => expect(merge(tagged, events)).toHaveLength(2));
