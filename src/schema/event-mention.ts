import { z } from "zod";
import { Argument } from "./argument.ts";
import { Casualty } from "./casualty.ts";
import { Interval } from "./interval.ts";
import { Place } from "./place.ts";
import { Span } from "./span.ts";

/** PLOVER 2.0's sixteen event types. */
export const EventType = z.enum([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
]);
export type EventType = z.infer<typeof EventType>;

/**
 * The event that a claim tells of. `place` and `time` are the event's own, never those of the saying.
 * With no stated date, `time` is open and ends with the telling: an event is never later than its report.
 */
export const EventMention = z.strictObject({
  type: EventType,
  /** PLOVER mode in lower case with hyphens ("suicide-attack"); null where none fits. */
  mode: z.string().nullable(),
  trigger: Span,
  actors: z.array(Argument),
  recipients: z.array(Argument),
  instruments: z.array(Argument),
  place: z.strictObject({ ...Argument.shape, at: Place.nullable() }).nullable(),
  time: Interval.nullable(),
  casualties: z.array(Casualty),
});
export type EventMention = z.infer<typeof EventMention>;
