import { type SqlBool, sql } from "kysely";
import type { Database } from "../database/open-database.ts";

/** By which near-copies are found: two documents that share a band of it may be copies. */
export interface Signature {
  values: readonly number[];
  bands: readonly string[];
}

/** A document that shares a band with what was asked about. */
export interface SignatureCandidate {
  documentId: string;
  publisher: string | null;
  /** `YYYY-MM-DD`; null where the publication date is not known. */
  published: string | null;
  copyOf: string | null;
  values: number[];
}

export interface Signatures {
  /** Every document with any of these bands, in the order of documents, found by an index. */
  candidates(bands: readonly string[]): Promise<SignatureCandidate[]>;
}

export function signaturesOf(database: Database): Signatures {
  return {
    async candidates(bands) {
      if (bands.length === 0) return [];
      const sharing = sql<SqlBool>`documents.id in (
        select signature_bands.document_id from signature_bands where signature_bands.band = any(${[...bands]}::text[]))`;
      const rows = await database
        .selectFrom("documents")
        .innerJoin("signatures", "signatures.document_id", "documents.id")
        .select(["documents.id", "documents.publisher", "documents.time_from", "documents.copy_of", "signatures.value"])
        .where(sharing)
        .orderBy("documents.day")
        .orderBy("documents.id")
        .execute();
      return rows.map((row) => ({
        documentId: row.id,
        publisher: row.publisher,
        published: row.time_from,
        copyOf: row.copy_of,
        values: JSON.parse(row.value),
      }));
    },
  };
}
