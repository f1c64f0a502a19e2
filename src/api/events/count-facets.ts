import type { EventFacets } from "../schemas/event.ts";
import type { ActorHead, ViewEvent } from "../view/record-view.ts";
import { type Facet, facets, type Test } from "./match-events.ts";

const most = 100;

class Counter {
  readonly counts = new Map<string, number>();
  add(value: string): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }
  /** Those counted most first. */
  list(limit = Number.POSITIVE_INFINITY): { value: string; count: number }[] {
    return [...this.counts]
      .map(([value, count]) => ({ value, count }))
      .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
      .slice(0, limit);
  }
}

/**
 * Counts each field's values among the events that pass all tests but the field's own, in one pass. Actors whose ids are
 * `chosen` are told of however few events they have.
 */
export function countFacets(
  events: readonly ViewEvent[],
  tests: Partial<Record<Facet, Test>>,
  actors: ReadonlyMap<string, ActorHead>,
  chosen: readonly string[],
): EventFacets {
  const asked = facets.filter((facet) => tests[facet] !== undefined);
  const [types, who, sources, grades, kinds, countries] = Array.from({ length: 6 }, () => new Counter()) as [
    Counter,
    Counter,
    Counter,
    Counter,
    Counter,
    Counter,
  ];
  let total = 0;
  let disputed = 0;
  let days: { from: string; to: string } | null = null;
  for (const viewed of events) {
    const only = firstFailures(asked, tests, viewed);
    if (only === "several") continue;
    const counts = (facet: Facet): boolean => only === undefined || only === facet;
    const { event } = viewed;
    if (only === undefined) total += 1;
    if (counts("type")) {
      types.add(event.type);
      if (event.mode !== null) types.add(`${event.type}/${event.mode}`);
    }
    if (counts("actor")) for (const id of viewed.actorIds) who.add(id);
    if (counts("source")) for (const name of viewed.sourceNames) sources.add(name);
    if (counts("grade")) grades.add(event.grade.value);
    if (counts("disagreement")) {
      if (event.disagreements.length > 0) disputed += 1;
      for (const kind of viewed.kinds) kinds.add(kind);
    }
    if (counts("country") && event.place !== null && event.place.country !== "") countries.add(event.place.country);
    if (counts("days")) days = widen(days, viewed);
  }
  return {
    total,
    types: types.list(),
    actors: withChosen(who, chosen).flatMap(({ value, count }) => {
      const actor = actors.get(value);
      return actor === undefined ? [] : [{ id: actor.id, name: actor.name, kind: actor.kind, count }];
    }),
    sources: sources.list(most),
    grades: grades.list() as EventFacets["grades"],
    disagreements: kinds.list() as EventFacets["disagreements"],
    disputed,
    countries: countries.list(),
    days,
  };
}

function withChosen(who: Counter, chosen: readonly string[]): { value: string; count: number }[] {
  const listed = who.list(most);
  const known = new Set(listed.map(({ value }) => value));
  const missing = chosen.filter((id) => !known.has(id));
  return [...listed, ...missing.map((id) => ({ value: id, count: who.counts.get(id) ?? 0 }))];
}

/** The one test that the event fails, none, or several. */
function firstFailures(
  asked: readonly Facet[],
  tests: Partial<Record<Facet, Test>>,
  viewed: ViewEvent,
): Facet | "several" | undefined {
  let failed: Facet | undefined;
  for (const facet of asked) {
    if (tests[facet]?.(viewed) !== false) continue;
    if (failed !== undefined) return "several";
    failed = facet;
  }
  return failed;
}

/** An end that is open for ever does not count. */
export function widen(
  days: { from: string; to: string } | null,
  { from, event: { time } }: Pick<ViewEvent, "from" | "event">,
): { from: string; to: string } | null {
  if (from === null) return days;
  const to = time?.to ?? from;
  if (days === null) return { from, to };
  const earlier = from < days.from;
  const later = to > days.to;
  return earlier || later ? { from: earlier ? from : days.from, to: later ? to : days.to } : days;
}
