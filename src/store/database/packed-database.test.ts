import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../test/store/temporary-folder.ts";
import { embeddedDialect } from "./embedded-dialect.ts";
import { migrations } from "./migrations.ts";
import { type Database, openDatabase } from "./open-database.ts";
import { startEmbedded } from "./start-embedded.ts";

/** Every column and index of a schema, in words. */
async function describeTables(database: Database, schema: string): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', table_name, column_name, data_type, is_nullable, collation_name) as line
      from information_schema.columns where table_schema = ${schema} and table_name not like 'kysely%'
    union all select replace(indexdef, ${`${schema}.`}, '') from pg_indexes
      where schemaname = ${schema} and tablename not like 'kysely%' order by 1`.execute(database);
  return rows.map(({ line }) => line);
}

test("the packed database has the tables that the migrations make; if not, run tools/build-database.ts", async () => {
  const packed = await readFile(new URL("../../../data/database/empty.tar.br", import.meta.url));
  const folder = join(await temporaryFolder(), "database");
  const database = await openDatabase(embeddedDialect(await startEmbedded(folder, brotliDecompressSync(packed))));
  await sql`create schema fresh`.execute(database);
  await sql`set search_path = fresh`.execute(database);
  for (const { up } of Object.values(migrations)) await up(database);
  const tables = await describeTables(database, "public");
  expect(tables).toEqual(await describeTables(database, "fresh"));
  expect(tables.length).toBeGreaterThan(60);

  await expect(sql`select * from nowhere`.execute(database)).rejects.toMatchObject({ code: "42P01" });
  const { rows } = await sql`select count(*) as count, 7::int8 as big, 1.5::numeric as exact, date '2031-04-02' as day,
    timestamptz '2031-04-02 08:00:00Z' as instant, '{"b": 1}'::json as json from documents`.execute(database);
  expect(rows, "values come as numbers and as they are written").toEqual([
    { count: 0, big: 7, exact: 1.5, day: "2031-04-02", instant: "2031-04-02 08:00:00+00", json: '{"b": 1}' },
  ]);

  const failing = database.transaction().execute(async (transaction) => {
    await transaction.insertInto("signatures").values({ document_id: "d1", value: "" }).execute();
    throw new Error("half-way");
  });
  const count = database.selectFrom("signatures").select((eb) => eb.fn.countAll<number>().as("count"));
  const counted = count.executeTakeFirstOrThrow();
  await expect(failing).rejects.toThrow("half-way");
  expect((await counted).count, "a transaction is whole or nothing, and others wait for it").toBe(0);
  await database.destroy();
});
