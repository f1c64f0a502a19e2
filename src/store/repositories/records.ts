import { type SqlBool, sql } from "kysely";
import type { Claim, Record as ReadRecord } from "../../schema/index.ts";
import type { Database } from "../database/open-database.ts";
import { parseDocument } from "./documents.ts";

/** Runs of `document.text`, `[start, end)`, and where they stand in the text of the original, `[from, to)`. */
export type StoredMap = readonly { start: number; end: number; from: number; to: number }[];

/** Records as they were read. */
export interface Records {
  get(documentId: string): Promise<ReadRecord | null>;
  /** Every record in the order of documents, some at a time; rows saved meanwhile may be left out. */
  all(): AsyncGenerator<ReadRecord>;
  map(documentId: string): Promise<StoredMap | null>;
}

const recordsAtOnce = 200;

export function recordsOf(database: Database): Records {
  const ordered = database
    .selectFrom("documents")
    .select(["documents.id", "documents.body", "documents.copy_of", "documents.rest", "documents.day"])
    .orderBy("documents.day")
    .orderBy("documents.id");

  async function withClaims(rows: Awaited<ReturnType<typeof ordered.execute>>): Promise<ReadRecord[]> {
    const claims = new Map<string, Claim[]>(rows.map(({ id }) => [id, []]));
    const found = await database
      .selectFrom("claims")
      .select(["document_id", "body"])
      .where(sql<SqlBool>`document_id = any(${rows.map(({ id }) => id)}::text[])`)
      .orderBy("document_id")
      .orderBy("position")
      .execute();
    for (const { document_id, body } of found) claims.get(document_id)?.push(JSON.parse(body));
    return rows.map((row) => {
      const { entities, times, attributions, problems }: RecordRest = JSON.parse(row.rest);
      return {
        document: parseDocument(row),
        entities,
        times,
        attributions,
        claims: claims.get(row.id) ?? [],
        problems,
      };
    });
  }

  return {
    async get(documentId) {
      const [record] = await withClaims(await ordered.where("documents.id", "=", documentId).execute());
      return record ?? null;
    },
    async *all() {
      let rows = await ordered.limit(recordsAtOnce).execute();
      for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
        yield* await withClaims(rows);
        const after = sql<SqlBool>`(documents.day, documents.id) > (${last.day}, ${last.id})`;
        rows = await ordered.where(after).limit(recordsAtOnce).execute();
      }
    },
    async map(documentId) {
      const row = await database.selectFrom("documents").select("map").where("id", "=", documentId).executeTakeFirst();
      return row === undefined ? null : unpackMap(row.map);
    },
  };
}

/** What `documents.rest` holds. */
export type RecordRest = Pick<ReadRecord, "entities" | "times" | "attributions" | "problems">;

/** Four numbers a run, in a row. */
export function packMap(map: StoredMap): string {
  return JSON.stringify(map.flatMap(({ start, end, from, to }) => [start, end, from, to]));
}

function unpackMap(packed: string): StoredMap {
  const numbers: number[] = JSON.parse(packed);
  return Array.from({ length: numbers.length / 4 }, (_, run) => {
    const [start = 0, end = 0, from = 0, to = 0] = numbers.slice(run * 4, run * 4 + 4);
    return { start, end, from, to };
  });
}
