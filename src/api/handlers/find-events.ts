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
  if (filter.text === undefined) return { view, tests: testsOf(filter, null) };
  const claims = await desk.store().browse.matchClaims(filter.text, mostMatches);
  const events = new Set(claims.flatMap((claim) => view.eventOfClaim.get(claim) ?? []));
  return { view, tests: testsOf(filter, events) };
}

export async function findEvents(
  desk: Desk,
  filter: EventFilter,
): Promise<{ view: RecordView; events: readonly ViewEvent[] }> {
  const { view, tests } = await readFilter(desk, filter);
  return { view, events: matchEvents(view.events, tests) };
}
