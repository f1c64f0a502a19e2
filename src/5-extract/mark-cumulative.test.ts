import { expect, test } from "vitest";
import { makeAnnotation } from "../../test/annotation/make-annotation.ts";
import { makeLexicon } from "../../test/annotation/make-lexicon.ts";
import { spanOf } from "../../test/annotation/make-tokens.ts";
import type { Casualty } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { markCumulative } from "./mark-cumulative.ts";
import { openReading } from "./reading.ts";

/** Whether nine deaths told by the text's first sentence are a toll over time; `date` is a date that the text names. */
async function isCumulative(text: string, date: string | null = null): Promise<boolean | undefined> {
  const interval = { from: null, to: null, precision: "open", text: date, span: null, anchor: "text" } as const;
  const dates = date === null ? [] : [{ ...spanOf(text, date), interval, kind: "date" as const }];
  const annotation = await makeAnnotation(text, { rest: { dates } });
  const casualty: Casualty = {
    outcome: "killed",
    low: 9,
    high: 9,
    qualifier: "exact",
    population: null,
    includes: [],
    cumulative: false,
    span: spanOf(text, "nine"),
  };
  const parts = { actors: [], recipients: [], instruments: [], phrases: [], verb: null };
  const trigger = {
    lemma: "kill",
    pos: "verb",
    particle: null,
    type: "ASSAULT",
    mode: null,
    outcome: "killed",
  } as const;
  const event: EventDraft = {
    ...parts,
    trigger: { ...trigger, actor: [], recipient: [] },
    chunk: 0,
    span: spanOf(text, "killed"),
    casualties: [casualty],
  };
  const reading = openReading(annotation, { verb: new Map(), noun: new Map() }, makeLexicon());
  return markCumulative(reading, [event])[0]?.casualties[0]?.cumulative;
}

test.each([
  ["a date after since", "They killed nine since 2019.", "2019"],
  ["a date that holds its since", "Since 2019 they killed nine.", "Since 2019"],
  ["the war's beginning", "They killed nine since the start of the war.", null],
])("%s counts all that time", async (_, text, date) => {
  expect(await isCumulative(text, date)).toBe(true);
});

test.each([
  ["a date alone", "They killed nine in 2019.", "2019"],
  ["a reason", "They killed nine since nobody stopped them.", null],
  ["another sentence's since", "They killed nine. Since 2019 they have fought.", "Since 2019"],
])("%s does not", async (_, text, date) => {
  expect(await isCumulative(text, date)).toBe(false);
});
