import { type Dialect, Kysely, Migrator, sql } from "kysely";
import { migrations } from "./migrations.ts";
import type { Tables } from "./tables.ts";

export type Database = Kysely<Tables>;

/** The database behind `dialect`, its tables brought up to date. Closed again where that fails. */
export async function openDatabase(dialect: Dialect): Promise<Database> {
  const database = new Kysely<Tables>({ dialect });
  try {
    if (!(await isUpToDate(database))) await migrate(database);
    return database;
  } catch (error) {
    await database.destroy().catch(() => undefined);
    throw error;
  }
}

/** Asks in two short queries what Kysely's migrator takes many to find out: opening is to be quick. */
async function isUpToDate(database: Database): Promise<boolean> {
  const made = await sql<{ made: boolean }>`select to_regclass('kysely_migration') is not null as made`.execute(
    database,
  );
  if (made.rows[0]?.made !== true) return false;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database);
  return rows.map(({ name }) => name).join() === Object.keys(migrations).join();
}

async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
