import { expect, test } from "vitest";
import { generateRecord } from "../bench/speed/generate-claims.ts";
import { openResolution, resolve } from "../src/6-resolve/index.ts";
import { openWeighing, weigh } from "../src/7-weigh/index.ts";
import type { Event, Record } from "../src/schema/index.ts";

test("reports related one at a time give the events and disagreements that relating them all at once gives", () => {
  const records = Array.from({ length: 120 }, (_, index) => generateRecord(index, 3).record);
  const byId = new Map(records.map((record) => [record.document.id, record]));
  const resolution = openResolution();
  const weighing = openWeighing();
  const entityOf = {
    get: (key: string): string | undefined => {
      const [document = "", entity = ""] = key.split("/");
      return resolution.entityOf(document, entity) ?? undefined;
    },
  };
  weighing.resolve({ entities: [], entityOf, events: [] });
  const events = new Map<string, Event>();
  for (const record of records.toReversed()) {
    resolution.add([record]);
    weighing.add([record]);
    const changes = resolution.settle();
    weighing.update(changes);
    for (const id of changes.gone) events.delete(id);
    for (const event of weighing.weigh(changes.events, recordsOf(changes.events))) events.set(event.id, event);
  }
  const whole = weigh(records, resolve({ records, judgements: [] }));
  expect([...events.keys()].sort()).toEqual(whole.events.map(({ id }) => id).sort());
  const again = weighing.weigh(resolution.events(), records);
  expect(new Map(again.map((event) => [event.id, event]))).toEqual(
    new Map(whole.events.map((event) => [event.id, event])),
  );
  expect(weighing.standing()).toEqual(whole.disputes.filter(({ event }) => event === null));

  function recordsOf(changed: readonly { claims: readonly string[] }[]): Record[] {
    const ids = new Set(changed.flatMap(({ claims }) => claims.map((claim) => claim.slice(0, claim.indexOf(".")))));
    return [...ids].flatMap((id) => byId.get(id) ?? []);
  }
});
