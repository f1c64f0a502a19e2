import type { Event } from "../../schema/index.ts";
import type { FieldLine } from "../layout/format-fields.ts";
import { sayEvent } from "./say-event.ts";
import { sayPlace } from "./say-place.ts";
import { shortId } from "./short-id.ts";

/** The event, whose accounts there are of it, and where they part. */
export function listEventFields(event: Event): FieldLine[] {
  const { when, what, howMany } = sayEvent(event);
  const fields: FieldLine[] = [
    ["Type", what],
    ["Time", when],
    ...sayParticipants(event.actors).map((actor): FieldLine => ["Actor", actor]),
    ...sayParticipants(event.recipients).map((recipient): FieldLine => ["Recipient", recipient]),
    ["Place", event.place === null ? "" : sayPlace(event.place)],
    ["Losses", howMany],
    ["Grade", `${event.grade.value}: ${event.grade.reason}`],
    ["Independent", String(event.independentSources)],
  ];
  for (const { source, publishers, claims } of event.accounts) {
    const through = publishers.filter((publisher) => publisher !== source).join(", ");
    fields.push(["Account", `${source}${through === "" ? "" : ` in ${through}`} (${claims.map(shortId).join(", ")})`]);
  }
  return [...fields, ...listDisagreements(event)];
}

/** What each disagreement is over, and who stands where. */
export function listDisagreements({ disagreements }: Event): FieldLine[] {
  return disagreements.flatMap(({ kind, field, positions }): FieldLine[] => [
    ["Disagreement", `over ${field} (${kind}):`],
    ...positions.map(({ value, sources }): FieldLine => ["Disagreement", `"${value}" - ${sources.join(", ")}`]),
  ]);
}

/** Each name once, for several unnamed groups may be called the same. */
function sayParticipants(participants: Event["actors"]): string[] {
  return [...new Set(participants.map(({ name, kind }) => `${name} (${kind})`))];
}
