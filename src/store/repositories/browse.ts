import { type SqlBool, sql } from "kysely";
import type { Claim, Document } from "../../schema/index.ts";
import type { Database } from "../database/open-database.ts";
import { storableText } from "../database/storable-text.ts";
import { foldWords } from "../fold-words.ts";
import { all, any, hasText } from "../list-filter.ts";
import type { StoredClaim } from "./claims.ts";

/** A document without its text, and how many claims were read out of it. */
export type DocumentHead = Omit<Document, "text"> & { claims: number };

/** What is known of a document without opening it. */
export interface DocumentOutline {
  id: string;
  publisher: string | null;
  /** Last day on which it may have been published, null where that is not known. */
  day: string | null;
  copyOf: string | null;
}

/** What somebody who looks through the record asks for, besides the lists. Claims are as they were read. */
export interface Browse {
  /** Every document, in their order. */
  outlines(): Promise<DocumentOutline[]>;
  /** The documents of these ids that are there, in the order of documents. */
  heads(ids: readonly string[]): Promise<DocumentHead[]>;
  /** The texts of these documents, by id. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The claims of these ids that are there, in the order of the ids. */
  claims(ids: readonly string[]): Promise<StoredClaim[]>;
  /** In their order in the text. */
  claimsOf(documentId: string): Promise<Claim[]>;
  /** Every claim of that kind, some at a time, in the order of documents. */
  claimsOfKind(kind: Claim["kind"]): AsyncGenerator<StoredClaim[]>;
  /** Ids of claims whose words, names, place or sources hold every word of `text`, at most so many. */
  matchClaims(text: string, limit: number): Promise<string[]>;
  /** Ids of documents whose title or text holds every word of `text`, at most so many. */
  matchDocuments(text: string, limit: number): Promise<string[]>;
}

const claimsAtOnce = 1_000;
/** A later one stands for an end that is open. */
const lastDay = "9999";
const searched = ["claims.words", "claims.names", "claims.place", "claims.sources"];

export function browseOf(database: Database): Browse {
  const ordered = database
    .selectFrom("claims")
    .select(["claims.document_id", "claims.body"])
    .orderBy("claims.document_id")
    .orderBy("claims.position");
  return {
    async outlines() {
      const rows = await database
        .selectFrom("documents")
        .select(["id", "publisher", "time_from", "time_to", "copy_of"])
        .orderBy("day")
        .orderBy("id")
        .execute();
      return rows.map(({ id, publisher, time_from, time_to, copy_of }) => ({
        id,
        publisher,
        day: time_to === null || time_to > lastDay ? time_from : time_to,
        copyOf: copy_of,
      }));
    },
    async heads(ids) {
      const { rows } = await sql<HeadRow>`
        select documents.id, documents.copy_of, documents.language, documents.publisher,
          head.title, head.url, head.published, head.original,
          (select count(*) from claims where claims.document_id = documents.id) as claims
        from documents
        cross join lateral json_to_record(documents.body) as head (title text, url text, published json, original json)
        where documents.id = any(${[...ids]}::text[]) order by documents.day, documents.id`.execute(database);
      return rows.map(toHead);
    },
    async texts(ids) {
      const { rows } = await sql<{ id: string; text: string }>`
        select documents.id, documents.body ->> 'text' as text
        from documents where documents.id = any(${[...ids]}::text[])`.execute(database);
      return new Map(rows.map(({ id, text }) => [id, text]));
    },
    async claims(ids) {
      const rows = await ordered.where(sql<SqlBool>`claims.id = any(${[...ids]}::text[])`).execute();
      const byId = new Map(rows.map(parse).map((stored) => [stored.claim.id, stored]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },
    async claimsOf(documentId) {
      const rows = await ordered.where("claims.document_id", "=", documentId).execute();
      return rows.map((row) => parse(row).claim);
    },
    async *claimsOfKind(kind) {
      const ofKind = database
        .selectFrom("claims")
        .select(["claims.document_id", "claims.position", "claims.body"])
        .where("claims.kind", "=", kind)
        .orderBy("claims.document_id")
        .orderBy("claims.position")
        .limit(claimsAtOnce);
      let rows = await ofKind.execute();
      for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
        yield rows.map(parse);
        if (rows.length < claimsAtOnce) return;
        const after = sql<SqlBool>`(claims.document_id, claims.position) > (${last.document_id}, ${last.position})`;
        rows = await ofKind.where(after).execute();
      }
    },
    async matchClaims(text, limit) {
      const words = wordsOf(text);
      if (words.length === 0) return [];
      const holds = words.map((word) => any(searched.map((column) => hasText(column, word))));
      const rows = await database.selectFrom("claims").select("claims.id").where(all(holds)).limit(limit).execute();
      return rows.map(({ id }) => id);
    },
    async matchDocuments(text, limit) {
      const words = wordsOf(text);
      if (words.length === 0) return [];
      const holds = all(words.map((word) => hasText("documents.words", word)));
      const rows = await database.selectFrom("documents").select("documents.id").where(holds).limit(limit).execute();
      return rows.map(({ id }) => id);
    },
  };
}

function wordsOf(text: string): string[] {
  return foldWords(storableText(text))
    .split(" ")
    .filter((word) => word !== "");
}

interface HeadRow {
  id: string;
  copy_of: string | null;
  language: string;
  publisher: string | null;
  title: string | null;
  url: string | null;
  published: string | null;
  original: string;
  claims: number;
}

function toHead({ id, copy_of, language, publisher, title, url, published, original, claims }: HeadRow): DocumentHead {
  return {
    id,
    title,
    publisher,
    url,
    language,
    published: published === null ? null : JSON.parse(published),
    copyOf: copy_of,
    original: JSON.parse(original),
    claims,
  };
}

function parse({ document_id, body }: { document_id: string; body: string }): StoredClaim {
  const claim: Claim = JSON.parse(body);
  return { documentId: document_id, claim };
}
