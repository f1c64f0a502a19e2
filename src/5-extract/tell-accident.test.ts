import { expect, test } from "vitest";
import { makeAnnotation } from "../../test/annotation/make-annotation.ts";
import { makeLexicon } from "../../test/annotation/make-lexicon.ts";
import { spanOf } from "../../test/annotation/make-tokens.ts";
import type { Trigger } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { openReading } from "./reading.ts";
import { isAccident } from "./tell-accident.ts";

const kill: Trigger = {
  lemma: "kill",
  pos: "verb",
  particle: null,
  type: "ASSAULT",
  mode: null,
  actor: ["subject"],
  recipient: ["object"],
  outcome: "killed",
};

function accident(tagged: string, trigger: Trigger = kill, actor: string | null = null): boolean {
  const annotation = makeAnnotation(tagged, actor === null ? {} : { descriptions: { [actor]: "armed-group" } });
  const reading = openReading(annotation, { verb: new Map(), noun: new Map() }, makeLexicon());
  const draft: EventDraft = {
    trigger,
    chunk: 0,
    span: { start: 0, end: 1 },
    actors: actor === null ? [] : [{ entity: "0", text: actor, span: spanOf(annotation.text, actor) }],
    recipients: [],
    instruments: [],
    casualties: [],
    phrases: [],
    verb: null,
  };
  return isAccident(reading, draft);
}

test.each([
  "Six/NUM died/VERB when/SCONJ a/DET truck/NOUN overturned/VERB",
  "Six/NUM died/VERB in/ADP the/DET Floods/NOUN",
  "Six/NUM died/VERB of/ADP a/DET heart/NOUN attack/NOUN",
])("%s: an accident", (tagged) => expect(accident(tagged)).toBe(true));

test("harm without a word of accident is none", () => {
  expect(accident("Six/NUM died/VERB in/ADP Maun/PROPN")).toBe(false);
});

test("an accident in the sentence before is another matter", () => {
  expect(accident("Six/NUM died/VERB in/ADP Maun/PROPN || A/DET truck/NOUN overturned/VERB")).toBe(false);
});

test("how it was done, or who did it, makes it an attack", () => {
  const tagged = "Gunmen/NOUN killed/VERB six/NUM in/ADP the/DET flood/NOUN";
  expect(accident(tagged, { ...kill, mode: "firearms" })).toBe(false);
  expect(accident(tagged, kill, "Gunmen")).toBe(false);
  expect(accident(tagged)).toBe(true);
});

test("only harm can be an accident", () => {
  expect(accident("They/PRON struck/VERB it/PRON in/ADP the/DET storm/NOUN", { ...kill, outcome: null })).toBe(false);
});
