import { expect, test } from "vitest";
import { makeAnnotation } from "../../test/annotation/make-annotation.ts";
import { makeLexicon } from "../../test/annotation/make-lexicon.ts";
import { spanOf } from "../../test/annotation/make-tokens.ts";
import type { Trigger } from "../schema/index.ts";
import type { EventDraft } from "./find-events.ts";
import { openReading } from "./reading.ts";
import { isAccident, tellsOfAccident } from "./tell-accident.ts";

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

async function accident(text: string, trigger: Trigger = kill, actor: string | null = null): Promise<boolean> {
  const annotation = await makeAnnotation(text, actor === null ? {} : { descriptions: { [actor]: "armed-group" } });
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
  return isAccident(reading, draft, tellsOfAccident(text));
}

test.each(["Six died when a truck overturned.", "Six died in the Floods.", "Six died of a heart attack."])(
  "%s: an accident",
  async (text) => expect(await accident(text)).toBe(true),
);

test("harm without a word of accident is none", async () => {
  expect(await accident("Six died in Maun.")).toBe(false);
});

test("an accident in the sentence before is another matter where somebody is at odds", async () => {
  expect(await accident("Six died in Maun. Rebels were near when a truck overturned.")).toBe(false);
});

test("in a report of an accident alone nothing is an attack", async () => {
  expect(await accident("Six were hurt. The boiler of a factory exploded in Maun.")).toBe(true);
  expect(await accident("Six were hurt. A bomb at a factory exploded in Maun.")).toBe(false);
});

test("who is flown to hospital after a crash has no aid, and who looks into it accuses nobody", async () => {
  const text = "Two were airlifted to hospital. Police look into the crash.";
  expect(await accident(text, { ...kill, type: "AID", outcome: null })).toBe(true);
  expect(await accident(text, { ...kill, type: "ACCUSE", mode: "investigate", outcome: null })).toBe(true);
  expect(await accident(text, { ...kill, type: "ACCUSE", mode: "allege", outcome: null })).toBe(false);
});

test("how it was done, or who did it, makes it an attack", async () => {
  const text = "Gunmen killed six in the flood.";
  expect(await accident(text, { ...kill, mode: "firearms" })).toBe(false);
  expect(await accident(text, kill, "Gunmen")).toBe(false);
  expect(await accident(text)).toBe(true);
});

test("where somebody is at odds only harm can be an accident", async () => {
  expect(await accident("Rebels struck it in the storm.", { ...kill, outcome: null })).toBe(false);
});
