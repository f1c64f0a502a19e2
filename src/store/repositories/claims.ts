import { type SqlBool, sql } from "kysely";
import type { Claim } from "../../schema/index.ts";
import type { Database } from "../database/open-database.ts";
import {
  all,
  any,
  type Condition,
  given,
  hasId,
  hasName,
  hasText,
  isOfType,
  isPlaced,
  isWithin,
  type ListFilter,
  splitReference,
} from "../list-filter.ts";

/** A claim's spans point into the text of its document. */
export interface StoredClaim {
  documentId: string;
  claim: Claim;
}

/**
 * Claims, ordered by their documents' dates and as they stand in each. `type` is an event's type with or without its
 * mode, a relation's type, a figure's measure or the kind of claim; `source` the publisher or anyone in the chain;
 * `entity` whom the claim is about. A claim without a date counts as of its document's.
 */
export interface Claims {
  get(id: string): Promise<StoredClaim | null>;
  list(filter?: ListFilter): Promise<StoredClaim[]>;
  count(filter?: ListFilter): Promise<number>;
}

export function claimsOf(database: Database): Claims {
  const ordered = database
    .selectFrom("claims")
    .select(["claims.document_id", "claims.body"])
    .orderBy("claims.day")
    .orderBy("claims.document_id")
    .orderBy("claims.position");
  return {
    async get(id) {
      const row = await ordered.where("claims.id", "=", id).limit(1).executeTakeFirst();
      return row === undefined ? null : parse(row);
    },
    async list(filter = {}) {
      const found = ordered.where(all([...conditions(filter), ...given(filter.after, isAfter)]));
      const rows = await (filter.limit === undefined ? found : found.limit(filter.limit)).execute();
      return rows.map(parse);
    },
    async count(filter = {}) {
      const counted = database.selectFrom("claims").select((eb) => eb.fn.countAll<number>().as("count"));
      return (await counted.where(all(conditions(filter))).executeTakeFirstOrThrow()).count;
    },
  };
}

function conditions(filter: ListFilter): Condition[] {
  return [
    ...given(filter.source, (source) => hasName("claims.sources", source)),
    ...given(filter.entity, isAbout),
    ...given(filter.type, (type) => any([isOfType("claims", type), sql<SqlBool>`claims.kind = ${type}`])),
    ...given(filter.place, (place) => isPlaced("claims", place)),
    ...isWithin("claims", filter),
    ...given(filter.text, (text) => hasText("claims.words", text)),
  ];
}

/** By its own words for the entity, by the entity's id in the document, or as a member of an entity across documents. */
function isAbout(entity: string): Condition {
  const { document, id } = splitReference(entity);
  const inDocument = all([sql<SqlBool>`claims.document_id = ${document}`, hasId("claims.entities", id)]);
  const resolved = any([sql<SqlBool>`entities.id = ${entity}`, hasName("entities.names", entity)]);
  const members = sql`from entity_members join entities on entities.id = entity_members.entity_id where ${resolved}`;
  const asMember = all([
    sql<SqlBool>`claims.document_id in (select entity_members.document_id ${members})`,
    sql<SqlBool>`exists (select 1 ${members} and entity_members.document_id = claims.document_id
      and strpos(claims.entities, chr(10) || entity_members.member || chr(10)) > 0)`,
  ]);
  return any([hasName("claims.names", entity), inDocument, asMember]);
}

function isAfter(id: string): Condition {
  return sql<SqlBool>`(claims.day, claims.document_id, claims.position) > (
    select before.day, before.document_id, before.position from claims before where before.id = ${id})`;
}

function parse({ document_id, body }: { document_id: string; body: string }): StoredClaim {
  const claim: Claim = JSON.parse(body);
  return { documentId: document_id, claim };
}
