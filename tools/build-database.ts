/**
 * Builds `data/database/empty.tar.br`, the empty database that a new record starts from: making one anew takes PGlite
 * several seconds and 800 MB. Run it again whenever the version of PGlite changes.
 */
import { writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { PGlite } from "@electric-sql/pglite";

const database = await PGlite.create({
  dataDir: "memory://",
  initDbStartParams: ["--wal-segsize=4", "--no-instructions"],
  startParams: [...PGlite.defaultStartParams, "-c", "min_wal_size=8MB"],
});
for (const template of ["template0", "template1"]) {
  await database.query("update pg_database set datistemplate = false where datname = $1", [template]);
  await database.exec(`drop database ${template}`);
}
await database.exec("vacuum full");
await database.exec("select pg_switch_wal()");
await database.exec("checkpoint");
const tar = await database.dumpDataDir("none");
await database.close();
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
writeFileSync("data/database/empty.tar.br", brotliCompressSync(await tar.arrayBuffer(), { params }));
