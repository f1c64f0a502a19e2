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
async function merge(text: string, events: readonly Told[]): Promise<string[]> {
  const reading = openReading(await makeAnnotation(text), { verb: new Map(), noun: new Map() }, makeLexicon());
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

test("the blow and the harm it did are one event", async () => {
  expect(
    await merge("Jets struck a depot, killing guards.", [struck, { word: "killing", actor: "Jets", killed: "guards" }]),
  ).toEqual(["Jets > struck aerial > depot+guards (killed)"]);
});

test("the word that says how it was done leads, though it comes second", async () => {
  expect(
    await merge("Guards were killed when Jets struck a depot.", [{ word: "killed", killed: "Guards" }, struck]),
  ).toEqual(["Jets > struck aerial > depot+Guards (killed)"]);
});

test("killed and wounded by one actor are two tolls of one event", async () => {
  expect(
    await merge("Rebels killed three guards and wounded two nurses.", [
      { word: "killed", actor: "Rebels", killed: "guards" },
      { word: "wounded", actor: "Rebels", wounded: "nurses" },
    ]),
  ).toEqual(["Rebels > killed null > guards+nurses (killed wounded)"]);
});

test("a bare noun of attack takes part in the event that its sentence tells", async () => {
  expect(
    await merge("Guards were killed in the airstrike.", [
      { word: "killed", killed: "Guards" },
      { word: "airstrike", mode: "aerial", noun: true },
    ]),
  ).toEqual([" > airstrike aerial > Guards (killed)"]);
});

test.each([
  [
    "two actors",
    "Rebels killed three guards, and soldiers wounded two nurses.",
    [
      { word: "killed", actor: "Rebels", killed: "guards" },
      { word: "wounded", actor: "soldiers", wounded: "nurses" },
    ],
  ],
  ["while", "Jets struck a depot while shells killed guards.", [struck, { word: "killed", killed: "guards" }]],
  [
    "a week after",
    "Jets struck a depot a week after guards were killed.",
    [struck, { word: "killed", killed: "guards" }],
  ],
  [
    "two tolls of one kind",
    "They killed guards and slew nurses.",
    [
      { word: "killed", killed: "guards" },
      { word: "slew", killed: "nurses" },
    ],
  ],
  ["two sentences", "Jets struck a depot. Guards were killed.", [struck, { word: "killed", killed: "Guards" }]],
  [
    "harm that was denied",
    "Jets struck a depot but nobody was killed.",
    [struck, { word: "killed", killed: "nobody", none: true }],
  ],
  [
    "what happened and what will",
    "Jets struck a depot and will kill guards.",
    [struck, { word: "kill", actor: "Jets", killed: "guards" }],
  ],
  [
    "an attack and an arrest",
    "Jets struck a depot and arrested guards.",
    [struck, { word: "arrested", type: "COERCE", recipient: "guards" }],
  ],
] as const)("%s: two events stay two", async (_, text, events) => expect(await merge(text, events)).toHaveLength(2));
