import { z } from "zod";
import { Outcome } from "./casualty.ts";
import { EntityKind } from "./entity.ts";
import { EventType } from "./event-mention.ts";
import { Interval } from "./interval.ts";
import { Place } from "./place.ts";

/** An entity as resolved across documents; `entities` are the ids it has in the records. */
export const Participant = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: EntityKind,
});
export type Participant = z.infer<typeof Participant>;

/** One event as one source tells it. A publisher that repeats an agency gives the agency's account; copies count once. */
export const Account = z.strictObject({
  source: z.string(),
  publishers: z.array(z.string()),
  claims: z.array(z.string()),
});
export type Account = z.infer<typeof Account>;

export const DisagreementKind = z.enum(["value", "denial", "responsibility", "place", "time", "role"]);
export type DisagreementKind = z.infer<typeof DisagreementKind>;

/** Two or more accounts that cannot all be right, and who stands where. */
export const Disagreement = z.strictObject({
  kind: DisagreementKind,
  field: z.string(),
  positions: z
    .array(z.strictObject({ value: z.string(), sources: z.array(z.string()), claims: z.array(z.string()) }))
    .min(2),
  reason: z.string(),
});
export type Disagreement = z.infer<typeof Disagreement>;

export const GradeValue = z.enum(["confirmed", "fair", "weak", "contested", "discounted"]);
export const Grade = z.strictObject({ value: GradeValue, reason: z.string() });
export type Grade = z.infer<typeof Grade>;

/** What really happened, as told by one or more claims in one or more documents: what `sayso events --json` prints. */
export const Event = z.strictObject({
  id: z.string(),
  type: EventType,
  mode: z.string().nullable(),
  actors: z.array(Participant),
  recipients: z.array(Participant),
  place: Place.nullable(),
  time: Interval.nullable(),
  casualties: z.array(
    z.strictObject({
      outcome: Outcome,
      low: z.number().nullable(),
      best: z.number().nullable(),
      high: z.number().nullable(),
      population: z.string().nullable(),
    }),
  ),
  accounts: z.array(Account),
  independentSources: z.number().int().nonnegative(),
  disagreements: z.array(Disagreement),
  grade: Grade,
});
export type Event = z.infer<typeof Event>;

/** What `sayso disputes --json` prints: a disagreement and what it is about. */
export const Dispute = z.strictObject({
  id: z.string(),
  /** The event it is about, or null for a disagreement over relations or figures. */
  event: z.string().nullable(),
  about: z.string(),
  disagreement: Disagreement,
});
export type Dispute = z.infer<typeof Dispute>;

/** An entity across documents: what `sayso entities --json` prints. */
export const ResolvedEntity = z.strictObject({
  id: z.string(),
  kind: EntityKind,
  name: z.string(),
  aliases: z.array(z.string()),
  roles: z.array(z.strictObject({ role: z.string(), time: Interval.nullable(), claims: z.array(z.string()) })),
  place: Place.nullable(),
  /** `documentId/entityId` of every entity that was found to be this one, in that order. */
  members: z.array(z.string()),
  mentions: z.number().int().nonnegative(),
  reason: z.string(),
});
export type ResolvedEntity = z.infer<typeof ResolvedEntity>;
