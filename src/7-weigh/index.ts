import type { Dispute, Event, Record } from "../schema/index.ts";
import { assembleEvent } from "./assemble-event.ts";
import { disputeFigures } from "./disagreements/dispute-figures.ts";
import { disputePresence } from "./disagreements/dispute-presence.ts";
import { disputeRelations, type RelationDispute, readRelations } from "./disagreements/dispute-relations.ts";
import { sayTime } from "./disagreements/dispute-times.ts";
import { readBlame } from "./disagreements/read-blame.ts";
import { openVoices } from "./read-voice.ts";
import { openLookup, type ResolutionView } from "./resolved-view.ts";
import { readStatements } from "./statement.ts";
import { traceSides } from "./trace-sides.ts";

export type { ResolutionView } from "./resolved-view.ts";

/**
 * Who tells what of each event, where they cannot all be right, and how far it is settled; then the disagreements over
 * what is no event. Events come in the order of their time, disputes in that of their events. The order of `records`
 * makes no difference.
 */
export function weigh(
  records: readonly Record[],
  resolution: ResolutionView,
): { events: Event[]; disputes: Dispute[] } {
  const lookup = openLookup(records, resolution);
  const sides = traceSides(lookup);
  const readVoice = openVoices(lookup, sides);
  const told = resolution.events
    .map(({ id, claims }) => ({ id, statements: readStatements(claims, lookup, readVoice) }))
    .filter(({ statements }) => statements.length > 0);
  const blames = readBlame(told, lookup, readVoice);
  const events = told
    .map(({ id, statements }) => assembleEvent(id, statements, blames.get(id) ?? [], lookup, sides))
    .sort(byTime);

  const relations = readRelations(lookup, readVoice);
  const standing = [
    ...disputeRelations(relations, lookup),
    ...disputePresence(
      relations,
      told.flatMap(({ statements }) => statements),
      lookup,
      sides,
    ),
    ...disputeFigures(relations, lookup, readVoice),
  ];
  return { events, disputes: [...events.flatMap(eventDisputes), ...standing.map(standingDispute).sort(byId)] };
}

function eventDisputes(event: Event): Dispute[] {
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

function sayWhen(time: NonNullable<Event["time"]>): string {
  if (time.precision === "open") return time.to === null ? "" : `by ${time.to}`;
  return `on ${sayTime(time)}`;
}

function standingDispute({ about, disagreement }: RelationDispute): Dispute {
  const first = disagreement.positions.flatMap((position) => position.claims).sort()[0] ?? "";
  return { id: `dispute:${first}|${disagreement.kind}|${disagreement.field}`, event: null, about, disagreement };
}

function byTime(a: Event, b: Event): number {
  const key = ({ time }: Event): string => time?.from ?? time?.to ?? "9999-99-99";
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1;
}

function byId(a: Dispute, b: Dispute): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
