import { type SqlBool, sql } from "kysely";
import type { Database } from "../database/open-database.ts";

/** What is kept of a text to find its copies by: two documents that share a band may be copies. */
export interface StoredSignature {
  bytes: Uint8Array;
  bands: readonly string[];
}

/** What decides which of two copies is the original. */
export interface DocumentStanding {
  id: string;
  /** First day it may have been published, `YYYY-MM-DD`; null where that is not known. */
  published: string | null;
  /** Counts documents as they came. */
  order: number;
}

/** A document that shares a band with what was asked about, and the original of its group: itself where it is no copy. */
export interface CopyCandidate extends DocumentStanding {
  signature: { bytes: Uint8Array; bands: string[] };
  original: DocumentStanding;
}

export interface Signatures {
  /** Every document with any of these bands, in the order of documents, found by an index. */
  candidates(bands: readonly string[]): Promise<CopyCandidate[]>;
}

export function signaturesOf(database: Database): Signatures {
  return {
    async candidates(bands) {
      if (bands.length === 0) return [];
      const sharing = sql<SqlBool>`documents.id in (
        select signature_bands.document_id from signature_bands where signature_bands.band = any(${[...bands]}::text[]))`;
      const itsBands = sql<string>`(select json_agg(signature_bands.band order by signature_bands.band)
        from signature_bands where signature_bands.document_id = documents.id)`;
      const rows = await database
        .selectFrom("documents")
        .innerJoin("signatures", "signatures.document_id", "documents.id")
        .innerJoin("documents as original", (join) =>
          join.on(sql<SqlBool>`original.id = coalesce(documents.copy_of, documents.id)`),
        )
        .select(["documents.id", "documents.time_from", "documents.arrival", "signatures.value"])
        .select([
          "original.id as original_id",
          "original.time_from as original_from",
          "original.arrival as original_arrival",
        ])
        .select(itsBands.as("bands"))
        .where(sharing)
        .orderBy("documents.day")
        .orderBy("documents.id")
        .execute();
      return rows.map((row) => ({
        id: row.id,
        published: row.time_from,
        order: row.arrival,
        signature: { bytes: new Uint8Array(Buffer.from(row.value, "base64")), bands: JSON.parse(row.bands) },
        original: { id: row.original_id, published: row.original_from, order: row.original_arrival },
      }));
    },
  };
}
