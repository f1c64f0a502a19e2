import type { DisagreementKind, Dispute, Event, Interval, RelationType, ResolvedEntity } from "../../schema/index.ts";
import type { DocumentOutline } from "../../store/index.ts";
import type { EventMark, EventSummary } from "../schemas/event.ts";

/** An event ready to be looked for. */
export interface ViewEvent {
  event: Event;
  summary: EventSummary;
  mark: EventMark;
  /** The mark as JSON, for thousands of them are sent at once. */
  markJson: string;
  /** Ids of all its claims. */
  claims: readonly string[];
  /** Ids of those who took part, each once. */
  actorIds: readonly string[];
  /** Sources and publishers, each once. */
  sourceNames: readonly string[];
  /** Kinds of its disagreements, each once. */
  kinds: readonly DisagreementKind[];
  /** Folded, as `foldNames` makes them. */
  sources: string;
  names: string;
  place: string;
  /** What a window of time is held against; null where there is no date. */
  from: string | null;
  to: string | null;
}

/** An actor without its members. */
export type ActorHead = Pick<ResolvedEntity, "id" | "kind" | "name" | "aliases" | "mentions"> & {
  roles: readonly string[];
  documents: number;
};

/** One claim's word for a standing fact between two actors, or for one having fought the other. */
export interface ViewEdge {
  type: RelationType | "fights";
  from: string;
  to: string | null;
  /** The other side, or the role, in the claim's words. */
  text: string;
  role: string | null;
  claim: string;
  denied: boolean;
  time: Interval | null;
}

/** What all pages share, held in memory; made anew when events, actors and disputes are. */
export interface RecordView {
  /** Oldest first, those without a date last. */
  events: readonly ViewEvent[];
  eventById: ReadonlyMap<string, ViewEvent>;
  /** Id of the event that a claim tells of. */
  eventOfClaim: ReadonlyMap<string, string>;
  eventsOfActor: ReadonlyMap<string, readonly ViewEvent[]>;
  actors: ReadonlyMap<string, ActorHead>;
  /** Actor by `documentId/entityId`. */
  actorOfMember: ReadonlyMap<string, string>;
  /** Gathered when first asked for: they take every claim of a fight to be read, and few pages show them. */
  edges(): Promise<readonly ViewEdge[]>;
  /** Newest first. */
  disputes: readonly { dispute: Dispute; newest: string | null }[];
  documents: ReadonlyMap<string, DocumentOutline>;
  /** Ids of the documents that copy the one of this id. */
  copiesOf: ReadonlyMap<string, readonly string[]>;
  /** How many there are. */
  claims: number;
}
