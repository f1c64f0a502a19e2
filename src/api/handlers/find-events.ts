import type { Desk } from "../desk.ts";
import { type Facet, matchEvents, type Test, testsOf } from "../events/match-events.ts";
import type { EventFilter } from "../schemas/filters.ts";
import type { RecordView, ViewEvent } from "../view/record-view.ts";

const mostMatches = 20_000;

/** The view, and what the filter asks of its events. */
export async function readFilter(
  desk: Desk,
  filter: EventFilter,
): Promise<{ view: RecordView; tests: Partial<Record<Facet, Test>> }> {
  const view = await desk.viewer.current();
  const { browse } = desk.store();
  const { text, report } = filter;
  const claims = text === undefined ? null : await browse.matchClaims(text, mostMatches);
  const documents = report === undefined ? null : await browse.matchDocuments(report, mostMatches);
  const events = claims === null ? null : new Set(claims.flatMap((claim) => view.eventOfClaim.get(claim) ?? []));
  return { view, tests: testsOf(filter, { events, documents: documents === null ? null : new Set(documents) }) };
}

export async function findEvents(
  desk: Desk,
  filter: EventFilter,
): Promise<{ view: RecordView; events: readonly ViewEvent[] }> {
  const { view, tests } = await readFilter(desk, filter);
  return { view, events: matchEvents(view.events, tests) };
}
