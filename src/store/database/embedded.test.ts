import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { embeddedDialect } from "./embedded-dialect.ts";
import { migrations } from "./migrations.ts";
import { type Database, openDatabase } from "./open-database.ts";
import { startEmbedded } from "./start-embedded.ts";

let folder: string;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayso-"));
  const packed = await readFile(new URL("../../../data/database/empty.tar.br", import.meta.url));
  database = await openDatabase(
    embeddedDialect(await startEmbedded(join(folder, "database"), brotliDecompressSync(packed))),
  );
});

afterAll(async () => {
  await database.destroy();
  await rm(folder, { recursive: true });
});

/** Every column and index of a schema, in words. */
async function describeTables(schema: string): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', table_name, column_name, data_type, is_nullable, collation_name) as line
      from information_schema.columns where table_schema = ${schema} and table_name not like 'kysely%'
    union all select replace(indexdef, ${`${schema}.`}, '') from pg_indexes
      where schemaname = ${schema} and tablename not like 'kysely%' order by 1`.execute(database);
  return rows.map(({ line }) => line);
}

test("the packed database has the tables that the migrations make; if not, run tools/build-database.ts", async () => {
  await sql`create schema fresh`.execute(database);
  await sql`set search_path = fresh`.execute(database);
  for (const { up } of Object.values(migrations)) await up(database);
  await sql`set search_path = public`.execute(database);
  const tables = await describeTables("public");
  expect(tables).toEqual(await describeTables("fresh"));
  expect(tables.length).toBeGreaterThan(60);
});

test("counts come as numbers, dates and JSON as they are written", async () => {
  const { rows } = await sql`select count(*) as count, 7::int8 as big, 1.5::numeric as exact, date '2031-04-02' as day,
    timestamptz '2031-04-02 08:00:00Z' as instant, '{"b": 1}'::json as json from documents`.execute(database);
  expect(rows).toEqual([
    { count: 0, big: 7, exact: 1.5, day: "2031-04-02", instant: "2031-04-02 08:00:00+00", json: '{"b": 1}' },
  ]);
});

test("an error of the database comes with its code", async () => {
  await expect(sql`select * from nowhere`.execute(database)).rejects.toMatchObject({ code: "42P01" });
});

test("a transaction is whole or nothing, and other queries wait for it", async () => {
  const failing = database.transaction().execute(async (transaction) => {
    await transaction.insertInto("signatures").values({ document_id: "d1", value: "" }).execute();
    throw new Error("half-way");
  });
  const counting = database
    .selectFrom("signatures")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  await expect(failing).rejects.toThrow("half-way");
  expect((await counting).count).toBe(0);
});

test("an engine that dies is told of instead of asked for ever", async () => {
  const stopped = { problem: { code: "store-stopped" } };
  await rm(join(folder, "database", "pg_wal"), { recursive: true });
  const breaking = sql`select pg_switch_wal()`.execute(database).then(() => sql`checkpoint`.execute(database));
  await expect(breaking).rejects.toMatchObject(stopped);
  await expect(sql`select 1`.execute(database)).rejects.toMatchObject(stopped);
});
