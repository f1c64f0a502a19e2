/**
 * Builds `data/database/empty.tar.br`, the empty database that a new record starts from: making one anew takes PGlite
 * several seconds and 800 MB. Run it again when the version of PGlite or the migrations change.
 */
import { writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { PGlite } from "@electric-sql/pglite";
import { embeddedDialect } from "../src/store/database/embedded-dialect.ts";
import { openDatabase } from "../src/store/database/open-database.ts";

const pglite = await PGlite.create({
  dataDir: "memory://",
  initDbStartParams: ["--wal-segsize=1", "--no-instructions"],
  startParams: [...PGlite.defaultStartParams, "-c", "min_wal_size=2MB", "-c", "max_wal_size=2MB"],
});
for (const template of ["template0", "template1"]) {
  await pglite.query("update pg_database set datistemplate = false where datname = $1", [template]);
  await pglite.exec(`drop database ${template}`);
}
const query = async (sql: string, parameters: readonly unknown[]) => {
  const { rows, affectedRows } = await pglite.query(sql, [...parameters]);
  return { rows, affected: affectedRows ?? 0 };
};
const database = await openDatabase(embeddedDialect({ query, close: async () => {} }));
await database.destroy();
for (const statement of ["vacuum full", "select pg_switch_wal()", "checkpoint"]) await pglite.exec(statement);
const tar = await pglite.dumpDataDir("none");
await pglite.close();

const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
writeFileSync("data/database/empty.tar.br", brotliCompressSync(await tar.arrayBuffer(), { params }));
