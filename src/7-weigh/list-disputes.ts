import type { Dispute, Event } from "../schema/index.ts";
import type { RelationDispute } from "./disagreements/dispute-relations.ts";
import { sayTime } from "./disagreements/dispute-times.ts";

/** The disagreements over one event, each saying what it is about. */
export function disputesOfEvent(event: Event): Dispute[] {
  const what = event.mode === null ? event.type : `${event.type}/${event.mode}`;
  const about = [
    what,
    event.place === null ? "" : `at ${event.place.name}`,
    event.time === null ? "" : sayWhen(event.time),
  ]
    .filter((part) => part !== "")
    .join(" ");
  return event.disagreements.map((disagreement) => ({
    id: `dispute:${event.id}|${disagreement.kind}|${disagreement.field}`,
    event: event.id,
    about,
    disagreement,
  }));
}

/** A disagreement over a relation or figure; its first claim names it. */
export function standingDispute({ about, disagreement }: RelationDispute): Dispute {
  const first = disagreement.positions.flatMap((position) => position.claims).sort()[0] ?? "";
  return { id: `dispute:${first}|${disagreement.kind}|${disagreement.field}`, event: null, about, disagreement };
}

function sayWhen(time: NonNullable<Event["time"]>): string {
  if (time.precision === "open" || time.from === null) return time.to === null ? "" : `by ${time.to}`;
  return `on ${sayTime(time)}`;
}
