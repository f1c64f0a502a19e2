import { type SqlBool, sql } from "kysely";
import type { ResolvedEntity } from "../../schema/index.ts";
import { type Columns, insertRows } from "../database/insert-rows.ts";
import type { Database } from "../database/open-database.ts";
import type { EntityMemberRow, EntityRow } from "../database/tables.ts";
import { foldNames } from "../fold-words.ts";
import {
  all,
  any,
  type Condition,
  given,
  hasName,
  isPlaced,
  isWithin,
  type ListFilter,
  splitReference,
} from "../list-filter.ts";

/**
 * Entities across documents, those mentioned most first. `type` is the kind; `source`, `from` and `to` ask for a
 * document that names the entity; `text` for words of its name.
 */
export interface Entities {
  get(id: string): Promise<ResolvedEntity | null>;
  list(filter?: ListFilter): Promise<ResolvedEntity[]>;
  count(filter?: ListFilter): Promise<number>;
  /** Puts these in the place of all there are. */
  replaceAll(entities: readonly ResolvedEntity[]): Promise<void>;
}

const columns: Columns<"entities"> = {
  id: "text",
  kind: "text",
  name: "text",
  names: "text",
  place: "text",
  country: "text",
  mentions: "int",
  body: "json",
};
const memberColumns: Columns<"entity_members"> = { entity_id: "text", document_id: "text", member: "text" };

export function entitiesOf(database: Database): Entities {
  const ordered = database
    .selectFrom("entities")
    .select("entities.body")
    .orderBy("entities.mentions", "desc")
    .orderBy("entities.name")
    .orderBy("entities.id");
  return {
    async get(id) {
      const row = await ordered.where("entities.id", "=", id).executeTakeFirst();
      return row === undefined ? null : parse(row);
    },
    async list(filter = {}) {
      const found = ordered.where(all([...conditions(filter), ...given(filter.after, isAfter)]));
      const rows = await (filter.limit === undefined ? found : found.limit(filter.limit)).execute();
      return rows.map(parse);
    },
    async count(filter = {}) {
      const counted = database.selectFrom("entities").select((eb) => eb.fn.countAll<number>().as("count"));
      return (await counted.where(all(conditions(filter))).executeTakeFirstOrThrow()).count;
    },
    async replaceAll(entities) {
      await database.transaction().execute(async (transaction) => {
        await sql`truncate entities, entity_members`.execute(transaction);
        await insertRows(transaction, "entities", columns, entities.map(toRow));
        await insertRows(transaction, "entity_members", memberColumns, entities.flatMap(toMemberRows));
      });
    },
  };
}

function conditions(filter: ListFilter): Condition[] {
  const document = [
    ...given(filter.source, (source) => hasName("documents.sources", source)),
    ...isWithin("documents", filter),
  ];
  return [
    ...(document.length === 0 ? [] : [isNamedIn(all(document))]),
    ...given(filter.entity, isEntity),
    ...given(filter.type, (type) => sql<SqlBool>`entities.kind = ${type.toLowerCase()}`),
    ...given(filter.place, (place) => isPlaced("entities", place)),
    ...given(filter.text, (text) => hasName("entities.names", text)),
  ];
}

function isNamedIn(document: Condition): Condition {
  return sql<SqlBool>`exists (select 1 from entity_members join documents on documents.id = entity_members.document_id
    where entity_members.entity_id = entities.id and ${document})`;
}

function isEntity(entity: string): Condition {
  const { document, id } = splitReference(entity);
  const member = sql<SqlBool>`exists (select 1 from entity_members where entity_members.entity_id = entities.id
    and entity_members.document_id = ${document} and entity_members.member = ${id})`;
  return any([
    sql<SqlBool>`entities.id = ${entity}`,
    hasName("entities.names", entity),
    ...(document === null ? [] : [member]),
  ]);
}

function isAfter(id: string): Condition {
  return sql<SqlBool>`(-entities.mentions, entities.name, entities.id) > (
    select -before.mentions, before.name, before.id from entities before where before.id = ${id})`;
}

function toRow(entity: ResolvedEntity): EntityRow {
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    names: foldNames([entity.name, ...entity.aliases]),
    place: foldNames([entity.place?.name, entity.place?.admin1]),
    country: entity.place?.country ?? null,
    mentions: entity.mentions,
    body: JSON.stringify(entity),
  };
}

function toMemberRows(entity: ResolvedEntity): EntityMemberRow[] {
  return entity.members.map((reference) => {
    const { document, id } = splitReference(reference);
    return { entity_id: entity.id, document_id: document ?? "", member: id };
  });
}

function parse({ body }: { body: string }): ResolvedEntity {
  return JSON.parse(body);
}
