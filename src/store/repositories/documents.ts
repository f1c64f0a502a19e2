import { type SqlBool, sql } from "kysely";
import type { Document } from "../../schema/index.ts";
import type { Database } from "../database/open-database.ts";
import { storableText } from "../database/storable-text.ts";
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
import { type Copies, setCopies } from "./set-copies.ts";

/**
 * Documents by date of publication, those without one last. `type` and `place` ask for a claim of that type or at that
 * place, `entity` for someone named in the text, `from` and `to` for the date of publication.
 */
export interface Documents {
  get(id: string): Promise<Document | null>;
  /** The document that was read from these bytes for this publisher, so that reading them again is no second document. */
  find(sha256: string, publisher: string | null): Promise<string | null>;
  list(filter?: ListFilter): Promise<Document[]>;
  count(filter?: ListFilter): Promise<number>;
  /** Sets what each of these documents is a copy of, null for none; what copied it until now copies the same. */
  setCopies(copies: Copies): Promise<void>;
}

export function documentsOf(database: Database): Documents {
  const ordered = database
    .selectFrom("documents")
    .select(["documents.body", "documents.copy_of"])
    .orderBy("documents.day")
    .orderBy("documents.id");
  return {
    async get(id) {
      const row = await ordered.where("documents.id", "=", id).executeTakeFirst();
      return row === undefined ? null : parseDocument(row);
    },
    async find(sha256, publisher) {
      const sameBytes = database.selectFrom("documents").select("id").where("sha256", "=", sha256).orderBy("id");
      const asStored = publisher === null ? null : storableText(publisher);
      const row = await sameBytes.where(sql<SqlBool>`publisher is not distinct from ${asStored}`).executeTakeFirst();
      return row?.id ?? null;
    },
    async list(filter = {}) {
      const found = ordered.where(all([...conditions(filter), ...given(filter.after, isAfter)]));
      const rows = await (filter.limit === undefined ? found : found.limit(filter.limit)).execute();
      return rows.map(parseDocument);
    },
    async count(filter = {}) {
      const counted = database.selectFrom("documents").select((eb) => eb.fn.countAll<number>().as("count"));
      return (await counted.where(all(conditions(filter))).executeTakeFirstOrThrow()).count;
    },
    setCopies: (copies) => database.transaction().execute((transaction) => setCopies(transaction, copies)),
  };
}

/** `copy_of` may have been set since the document was stored. */
export function parseDocument({ body, copy_of }: { body: string; copy_of: string | null }): Document {
  const document: Document = JSON.parse(body);
  return { ...document, copyOf: copy_of };
}

function conditions(filter: ListFilter): Condition[] {
  return [
    ...given(filter.source, (source) => hasName("documents.sources", source)),
    ...given(filter.entity, names),
    ...given(filter.type, (type) => hasClaim(any([isOfType("claims", type), sql<SqlBool>`claims.kind = ${type}`]))),
    ...given(filter.place, (place) => hasClaim(isPlaced("claims", place))),
    ...isWithin("documents", filter),
    ...given(filter.text, (text) => hasText("documents.words", text)),
  ];
}

function hasClaim(claim: Condition): Condition {
  return sql<SqlBool>`exists (select 1 from claims where claims.document_id = documents.id and ${claim})`;
}

function names(entity: string): Condition {
  const { document, id } = splitReference(entity);
  return any([
    hasName("documents.names", entity),
    ...(document === null ? [] : [all([sql<SqlBool>`documents.id = ${document}`, hasId("documents.entities", id)])]),
    sql<SqlBool>`exists (select 1 from entity_members
      where entity_members.document_id = documents.id and entity_members.entity_id = ${entity})`,
  ]);
}

function isAfter(id: string): Condition {
  return sql<SqlBool>`(documents.day, documents.id) > (select before.day, before.id from documents before where before.id = ${id})`;
}
