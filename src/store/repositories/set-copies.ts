import { type Kysely, sql } from "kysely";
import type { Tables } from "../database/tables.ts";

/** For ids of documents what each is a copy of, null for none. */
export type Copies = ReadonlyMap<string, string | null>;

/** Sets them, and lets whatever copied one of these documents follow it: copies never form a chain. */
export async function setCopies(database: Kysely<Tables>, copies: Copies): Promise<void> {
  if (copies.size === 0) return;
  const given = sql`unnest(${[...copies.keys()]}::text[], ${[...copies.values()]}::text[]) as given (id, copy_of)`;
  await sql`update documents set copy_of = nullif(given.copy_of, documents.id)
    from ${given} where documents.copy_of = given.id and given.copy_of is not null`.execute(database);
  await sql`update documents set copy_of = nullif(given.copy_of, documents.id)
    from ${given} where documents.id = given.id`.execute(database);
}
