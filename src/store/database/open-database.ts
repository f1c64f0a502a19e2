import { type Dialect, Kysely, Migrator } from "kysely";
import { migrations } from "./migrations.ts";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;

/** The database behind `dialect`, its tables brought up to date. Closed again where that fails. */
export async function openDatabase(dialect: Dialect): Promise<Database> {
  const database = new Kysely<Tables>({ dialect });
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return database;
  await database.destroy().catch(() => undefined);
  throw error;
}
