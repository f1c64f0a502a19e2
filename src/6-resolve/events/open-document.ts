import type { Entity, Record } from "../../schema/index.ts";
import { dayNumber } from "../../text/day-number.ts";
import { ownerKinds } from "../../text/find-owners.ts";
import { listMentions, type MentionOf } from "../../text/list-mentions.ts";
import type { EntityNode } from "../entities/entity-node.ts";
import { listPlaceMentions, type PlaceMention } from "./list-place-mentions.ts";

/** A record with what its events need looked up; mentions are in the order of the text. */
export interface DocumentEvents {
  record: Record;
  entities: ReadonlyMap<string, Entity>;
  /** Party key by entity id: entities that the document itself shows to be one have one. */
  partyOf: ReadonlyMap<string, string>;
  published: number | null;
  placeMentions: readonly PlaceMention[];
  ownerMentions: readonly MentionOf[];
  facilityMentions: readonly MentionOf[];
}

/** Stands within a document for the entity whose node has this position. */
export function partyKey(position: number): string {
  return `@${position}`;
}

/** The position that a party key stands for, or null where it is no party's. */
export function partyPosition(key: string): number | null {
  return key.startsWith("@") ? Number(key.slice(1)) : null;
}

/** `nodes` are those of the record, in their order. */
export function openDocument(record: Record, nodes: readonly EntityNode[]): DocumentEvents {
  return {
    record,
    entities: new Map(record.entities.map((entity) => [entity.id, entity])),
    partyOf: new Map(
      nodes.flatMap(({ members, position }) => members.map((member) => [member, partyKey(position)] as const)),
    ),
    published: dayNumber(record.document.published?.from ?? null),
    placeMentions: listPlaceMentions(record.entities),
    ownerMentions: listMentions(record.entities, ownerKinds),
    facilityMentions: listMentions(record.entities, ["facility"]),
  };
}
