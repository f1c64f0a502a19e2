import type { Entity, Record } from "../../schema/index.ts";
import { dayNumber } from "../../text/day-number.ts";
import { ownerKinds } from "../../text/find-owners.ts";
import { listMentions, type MentionOf } from "../../text/list-mentions.ts";
import { listPlaceMentions, type PlaceMention } from "./list-place-mentions.ts";

/** A record with what its events need looked up; mentions are in the order of the text. */
export interface DocumentEvents {
  /** Number of the document in the sorted records. */
  index: number;
  record: Record;
  entities: ReadonlyMap<string, Entity>;
  entityOf: ReadonlyMap<string, string>;
  published: number | null;
  placeMentions: readonly PlaceMention[];
  ownerMentions: readonly MentionOf[];
  facilityMentions: readonly MentionOf[];
}

export function openDocument(record: Record, index: number, entityOf: ReadonlyMap<string, string>): DocumentEvents {
  return {
    index,
    record,
    entities: new Map(record.entities.map((entity) => [entity.id, entity])),
    entityOf,
    published: dayNumber(record.document.published?.from ?? null),
    placeMentions: listPlaceMentions(record.entities),
    ownerMentions: listMentions(record.entities, ownerKinds),
    facilityMentions: listMentions(record.entities, ["facility"]),
  };
}
