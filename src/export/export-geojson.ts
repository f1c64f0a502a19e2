import type { Claim, Event, Record } from "../schema/index.ts";
import type { Store } from "../store/index.ts";
import { placePoint } from "./place-point.ts";

const eventsAtOnce = 500;

/** A FeatureCollection (RFC 7946): a point for every event and every claim of an event that has a place. */
export async function* exportGeojson({ events, records }: Pick<Store, "events" | "records">): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let separator = "\n";
  for await (const feature of features({ events, records })) {
    yield `${separator}${JSON.stringify(feature)}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}

async function* features({ events, records }: Pick<Store, "events" | "records">): AsyncGenerator<object> {
  for (let after: string | undefined; ; ) {
    const page = await events.list({ limit: eventsAtOnce, after });
    for (const event of page) yield* eventFeature(event);
    after = page.at(-1)?.id;
    if (page.length < eventsAtOnce) break;
  }
  for await (const record of records.all()) for (const claim of record.claims) yield* claimFeature(claim, record);
}

function eventFeature(event: Event): object[] {
  const point = placePoint(event.place);
  if (point === null) return [];
  const { id, type, mode, time, casualties, grade, independentSources, disagreements } = event;
  const properties = {
    record: "event",
    type,
    mode,
    from: time?.from ?? null,
    to: time?.to ?? null,
    actors: event.actors.map(({ name }) => name),
    recipients: event.recipients.map(({ name }) => name),
    casualties,
    independentSources,
    grade: grade.value,
    disagreements: disagreements.map(({ kind, field }) => `${kind}: ${field}`),
    ...point.properties,
  };
  return [{ type: "Feature", id, geometry: point.geometry, properties }];
}

function claimFeature(claim: Claim, { document }: Record): object[] {
  const point = placePoint(claim.event?.place?.at ?? null);
  if (point === null || claim.event === undefined) return [];
  const { type, mode, time, actors, recipients, casualties } = claim.event;
  const properties = {
    record: "claim",
    type,
    mode,
    from: time?.from ?? null,
    to: time?.to ?? null,
    actors: actors.map(({ text }) => text),
    recipients: recipients.map(({ text }) => text),
    casualties: casualties.map(({ outcome, low, high, qualifier }) => ({ outcome, low, high, qualifier })),
    factuality: claim.factuality,
    modes: claim.modes,
    sources: claim.sources.map(({ text }) => text),
    document: document.id,
    quote: document.text.slice(claim.span.start, claim.span.end),
    ...point.properties,
  };
  return [{ type: "Feature", id: claim.id, geometry: point.geometry, properties }];
}
