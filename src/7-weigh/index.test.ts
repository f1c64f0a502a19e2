import { array, assert, constantFrom, integer, property, record as recordOf, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import { Dispute, Event } from "../schema/index.ts";
import { weigh } from "./index.ts";
import { buildStory, type Line } from "./test/build-story.ts";
import { cast } from "./test/dispute-story.ts";

const anyLine = recordOf({
  document: constantFrom("a", "b", "c"),
  event: constantFrom("x", "y"),
  source: constantFrom("Karsan Army", "Free Hills Front", "?a driver", ""),
  denied: constantFrom(true, false, false),
  actor: constantFrom("Karsan Army", "Lake Brotherhood", "gunmen"),
  dead: integer({ min: 0, max: 30 }),
  place: constantFrom("Karsa", "Belmor", "Karsa District"),
  day: integer({ min: 10, max: 12 }),
}).map(
  ({ document, event, source, denied, actor, dead, place, day }): Line => ({
    document,
    publisher: `Paper ${document}`,
    published: "2024-05-14",
    event,
    ...(source === "" ? {} : { sources: [source] }),
    factuality: denied ? "CT-" : "CT+",
    actors: [actor],
    place,
    on: `2024-05-${day}`,
    harm: [{ low: dead }],
  }),
);

test("whatever is told, events and disputes fit their schemas and do not depend on the order of the records", () => {
  assert(
    property(
      array(anyLine, { minLength: 1, maxLength: 9 }).chain((lines) =>
        shuffledSubarray([0, 1, 2], { minLength: 3 }).map((order) => ({ lines, order })),
      ),
      ({ lines, order }) => {
        const { records, resolution } = buildStory(cast, lines);
        const weighed = weigh(records, resolution);
        for (const event of weighed.events) Event.parse(event);
        for (const dispute of weighed.disputes) Dispute.parse(dispute);
        expect(new Set(weighed.disputes.map((dispute) => dispute.id)).size).toBe(weighed.disputes.length);
        const shuffled = order.flatMap((index) => records[index] ?? []);
        expect(weigh(shuffled, resolution)).toEqual(weighed);
      },
    ),
    { numRuns: 100 },
  );
});
