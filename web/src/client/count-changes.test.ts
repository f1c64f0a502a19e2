import { expect, test } from "vitest";
import { countChange, noChanges } from "./count-changes.ts";

const first = countChange(noChanges, { revision: 4, what: [], by: null });

test("what the stream says first is no change", () => {
  expect(first).toEqual({ all: 0, documents: 0, judgements: 0, related: 0, told: 4 });
});

test("a change counts for what changed, and for all", () => {
  const after = countChange(first, { revision: 5, what: ["judgements"], by: "ada" });
  expect(after).toEqual({ all: 1, documents: 0, judgements: 1, related: 0, told: 5 });
});

test("a stream that begins again at the same revision missed nothing", () => {
  expect(countChange(first, { revision: 4, what: [], by: null }).all).toBe(0);
});

test("a stream that begins again at another revision missed something, even after the server began anew", () => {
  for (const revision of [6, 0])
    expect(countChange(first, { revision, what: [], by: null })).toMatchObject({
      all: 1,
      documents: 1,
      related: 1,
      told: revision,
    });
});
