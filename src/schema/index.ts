export * from "./annotation.ts";
export { Argument } from "./argument.ts";
export { Attribution } from "./attribution.ts";
export { Casualty, Outcome, Qualifier } from "./casualty.ts";
export { Claim, EventMode, Factuality } from "./claim.ts";
export { Document, Original } from "./document.ts";
export { Entity, EntityKind } from "./entity.ts";
export {
  Account,
  Disagreement,
  DisagreementKind,
  Dispute,
  Event,
  Grade,
  GradeValue,
  Participant,
  ResolvedEntity,
} from "./event.ts";
export { EventMention, EventType } from "./event-mention.ts";
export { Figure } from "./figure.ts";
export { Interval, IsoDate, TimePrecision } from "./interval.ts";
export { Judgement } from "./judgement.ts";
export * from "./lookups.ts";
export { type MessageCode, messages } from "./messages.ts";
export * from "./parse.ts";
export { Place, PlacePrecision, usualRadiusKm } from "./place.ts";
export { Problem, problem, SaysoError } from "./problem.ts";
export { Record } from "./record.ts";
export { Relation, RelationType } from "./relation.ts";
export { Source } from "./source.ts";
export { Span } from "./span.ts";
