import { expect, test } from "vitest";
import type { Cue } from "../schema/index.ts";
import { indexCues } from "./index-cues.ts";

const say: Cue = { lemma: "say", pos: "verb", factuality: "CT+", kind: "say" };
const claimed: Cue = { lemma: "claim", pos: "verb", factuality: "CT+", kind: "say" };
const claim: Cue = { lemma: "claim", pos: "noun", factuality: "PS+", kind: "say" };
const cues = indexCues([say, claimed, claim], new Map([["say", ["said"]]]));

test("a verb is found by every form it takes", () => {
  for (const form of ["say", "says", "saying", "said"]) expect(cues.get(form)).toEqual([say]);
  expect(cues.has("sayed")).toBe(false);
});

test("a form that is verb and noun gives both lines, in the order of the list", () => {
  expect(cues.get("claim")).toEqual([claimed, claim]);
  expect(cues.get("claims")).toEqual([claimed, claim]);
  expect(cues.get("claimed")).toEqual([claimed]);
});
