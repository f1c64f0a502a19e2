import { expect, test } from "vitest";
import { Record } from "../../src/schema/index.ts";
import { generateRecord } from "./generate-claims.ts";

test("seed and number decide everything, and every record fits its schema", () => {
  for (const index of [0, 1, 60, 20_000]) {
    const made = generateRecord(index, 1);
    Record.parse(made.record);
    expect(generateRecord(index, 1)).toEqual(made);
    expect([...made.truth.keys()]).toEqual(made.record.claims.map(({ id }) => id));
  }
  expect(generateRecord(1, 1).record).not.toEqual(generateRecord(1, 2).record);
});

test("several reports tell of one event, and a report tells no event twice", () => {
  const told = Array.from({ length: 300 }, (_, index) => [...generateRecord(index, 1).truth.values()]);
  for (const events of told) expect(new Set(events).size).toBe(events.length);
  const all = told.flat();
  expect(new Set(all).size).toBeLessThan(all.length * 0.7);
});
