import { type SqlBool, sql, type Transaction } from "kysely";
import type { Record as ReadRecord } from "../../schema/index.ts";
import { type Columns, insertRows } from "../database/insert-rows.ts";
import type { Database } from "../database/open-database.ts";
import type { DocumentRow, Tables } from "../database/tables.ts";
import { foldNames, foldWords, joinIds } from "../fold-words.ts";
import type { SourceStanding } from "../source-log.ts";
import { claimColumns, claimRows } from "./claim-row.ts";
import { daysOf } from "./days.ts";
import { packMap, type RecordRest, type StoredMap } from "./records.ts";
import { type Copies, setCopies } from "./set-copies.ts";
import type { StoredSignature } from "./signatures.ts";

/** What the database keeps of one document. */
export interface RecordToSave {
  record: ReadRecord;
  map: StoredMap;
  signature: StoredSignature | null;
  standing: SourceStanding;
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
  arrival: "int",
  sources: "text",
  entities: "text",
  names: "text",
  words: "text",
  source_line: "text",
  body: "json",
  rest: "json",
  map: "json",
};

/**
 * Saves records, no document twice, each in the place of what was saved under its document's id, and then sets `copies`
 * among all documents: all of it or nothing.
 */
export async function saveRecords(database: Database, records: readonly RecordToSave[], copies: Copies): Promise<void> {
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
      { document_id: "text", value: "text" },
      signed.map(({ document_id, bytes }) => ({ document_id, value: Buffer.from(bytes).toString("base64") })),
    );
    await insertRows(
      transaction,
      "signature_bands",
      { band: "text", document_id: "text" },
      signed.flatMap(({ document_id, bands }) => bands.map((band) => ({ band, document_id }))),
    );
    await setCopies(transaction, copies);
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

function toRow({ record, map, standing }: RecordToSave): DocumentRow {
  const { document, entities, times, attributions, problems } = record;
  return {
    id: document.id,
    sha256: document.original.sha256,
    publisher: document.publisher,
    language: document.language,
    ...daysOf(document.published),
    copy_of: document.copyOf,
    arrival: standing.arrival,
    sources: foldNames([document.publisher]),
    entities: joinIds(entities.map(({ id }) => id)),
    names: foldNames(entities.flatMap(({ name, aliases }) => [name, ...aliases])),
    words: foldWords(`${document.title ?? ""}\n${document.text}`),
    source_line: standing.digest,
    body: JSON.stringify(document),
    rest: JSON.stringify({ entities, times, attributions, problems } satisfies RecordRest),
    map: packMap(map),
  };
}
