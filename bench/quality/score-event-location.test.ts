import { expect, test } from "vitest";
import type { Claim } from "../../src/schema/index.ts";
import { argumentOf, claimOf, spanOf } from "./make-record.ts";
import { comparePlacing, summarize } from "./score-event-location.ts";

const text = "A man from Velmar was shot in Tarn and died.";
const same = <T>(span: T): T => span;
const shot = { text, event: [spanOf(text, "shot")], locations: [spanOf(text, "Tarn")] };
const died = { text, event: [spanOf(text, "died")], locations: [] };

function happened(trigger: string, place: string | null): Claim {
  const [from, to] = [trigger, place ?? trigger].map((words) => spanOf(text, words)).sort((a, b) => a.start - b.start);
  return claimOf(text, text.slice(from?.start, to?.end), {
    event: {
      type: "ASSAULT",
      mode: null,
      trigger: spanOf(text, trigger),
      actors: [],
      recipients: [],
      instruments: [],
      place: place === null ? null : { ...argumentOf(text, place), at: null },
      time: null,
      casualties: [],
    },
  });
}

test("the named place, and none where none is named, are perfect", () => {
  const claims = [happened("shot", "in Tarn"), happened("died", null)];
  const outcomes = [comparePlacing(shot, { claims }, same), comparePlacing(died, { claims }, same)];
  expect(summarize(outcomes).map(({ value }) => value)).toEqual([1, 1, 1]);
});

test("nothing read finds no place that is named", () => {
  expect(comparePlacing(shot, { claims: [] }, same).right).toBe(false);
});

test("another place, another verb's place and a place too many are wrong", () => {
  expect(comparePlacing(shot, { claims: [happened("shot", "Velmar")] }, same).right).toBe(false);
  expect(comparePlacing(shot, { claims: [happened("died", "Tarn")] }, same).right).toBe(false);
  expect(comparePlacing(died, { claims: [happened("died", "Tarn")] }, same).right).toBe(false);
});

test("an event that is told by two words is asked for at either", () => {
  const told = { text: "Jets launched a raid on Tarn and killed two.", place: "on Tarn" };
  const gold = (verb: string) => ({
    text: told.text,
    event: [spanOf(told.text, verb)],
    locations: [spanOf(told.text, "Tarn")],
  });
  const raid = claimOf(told.text, told.text, {
    event: {
      type: "ASSAULT",
      mode: "aerial",
      trigger: spanOf(told.text, "raid"),
      actors: [],
      recipients: [],
      instruments: [],
      place: { ...argumentOf(told.text, told.place), at: null },
      time: null,
      casualties: [],
    },
  });
  for (const verb of ["launched", "killed"])
    expect(comparePlacing(gold(verb), { claims: [raid] }, same).right).toBe(true);
});
