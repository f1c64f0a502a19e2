import { type SqlBool, sql, type Transaction } from "kysely";
import type { Record as ReadRecord } from "../../schema/index.ts";
import { type Columns, insertRows } from "../database/insert-rows.ts";
import type { Database } from "../database/open-database.ts";
import type { DocumentRow, Tables } from "../database/tables.ts";
import { foldNames, foldWords, joinIds } from "../fold-words.ts";
import { claimColumns, claimRows } from "./claim-row.ts";
import { daysOf } from "./days.ts";
import type { RecordRest, StoredMap } from "./records.ts";
import type { Signature } from "./signatures.ts";

/** What the database keeps of one document. */
export interface RecordToSave {
  record: ReadRecord;
  map: StoredMap;
  signature: Signature | null;
  /** Digest of its line in the source log. */
  sourceLine: string;
}

const documentColumns: Columns<"documents"> = {
  id: "text",
  sha256: "text",
  publisher: "text",
  language: "text",
  day: "text",
  time_from: "text",
  time_to: "text",
  copy_of: "text",
  sources: "text",
  entities: "text",
  names: "text",
  words: "text",
  source_line: "text",
  body: "json",
  rest: "json",
  map: "json",
};

/** Saves records, no document twice, each in the place of what was saved under its document's id; all of them or none. */
export async function saveRecords(database: Database, records: readonly RecordToSave[]): Promise<void> {
  const signed = records.flatMap(({ record, signature }) =>
    signature === null ? [] : [{ document_id: record.document.id, ...signature }],
  );
  await database.transaction().execute(async (transaction) => {
    const ids = records.map(({ record }) => record.document.id);
    await forget(transaction, ids);
    await insertRows(transaction, "documents", documentColumns, records.map(toRow));
    const claims = records.flatMap(({ record }) => claimRows(record, daysOf(record.document.published)));
    await insertRows(transaction, "claims", claimColumns, claims);
    await insertRows(
      transaction,
      "signatures",
      { document_id: "text", value: "json" },
      signed.map(({ document_id, values }) => ({ document_id, value: JSON.stringify(values) })),
    );
    await insertRows(
      transaction,
      "signature_bands",
      { band: "text", document_id: "text" },
      signed.flatMap(({ document_id, bands }) => bands.map((band) => ({ band, document_id }))),
    );
  });
}

async function forget(transaction: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  const known = await transaction
    .selectFrom("documents")
    .select("id")
    .where(sql<SqlBool>`id = any(${ids}::text[])`)
    .execute();
  if (known.length === 0) return;
  const theirs = sql<SqlBool>`document_id = any(${known.map(({ id }) => id)}::text[])`;
  await transaction.deleteFrom("signature_bands").where(theirs).execute();
  await transaction.deleteFrom("signatures").where(theirs).execute();
  await transaction.deleteFrom("claims").where(theirs).execute();
  await transaction
    .deleteFrom("documents")
    .where(sql<SqlBool>`id = any(${known.map(({ id }) => id)}::text[])`)
    .execute();
}

function toRow({ record, map, sourceLine }: RecordToSave): DocumentRow {
  const { document, entities, times, attributions, problems } = record;
  return {
    id: document.id,
    sha256: document.original.sha256,
    publisher: document.publisher,
    language: document.language,
    ...daysOf(document.published),
    copy_of: document.copyOf,
    sources: foldNames([document.publisher]),
    entities: joinIds(entities.map(({ id }) => id)),
    names: foldNames(entities.flatMap(({ name, aliases }) => [name, ...aliases])),
    words: foldWords(`${document.title ?? ""}\n${document.text}`),
    source_line: sourceLine,
    body: JSON.stringify(document),
    rest: JSON.stringify({ entities, times, attributions, problems } satisfies RecordRest),
    map: JSON.stringify(map),
  };
}
