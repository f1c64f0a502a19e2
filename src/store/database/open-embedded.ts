import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { embeddedDialect } from "./embedded-dialect.ts";
import { type Database, openDatabase } from "./open-database.ts";
import { startEmbedded } from "./start-embedded.ts";

const packed = new URL("../../../data/database/empty.tar.br", import.meta.url);

/**
 * Opens the embedded database in `folder`, making it where there is none; one whose making was cut short is made again.
 * @throws SaysoError `store-damaged`
 */
export async function openEmbedded(folder: string): Promise<Database> {
  const made = join(folder, "made-whole");
  if (existsSync(made)) return openDatabase(embeddedDialect(await startEmbedded(folder, null)));
  await rm(folder, { recursive: true, force: true });
  const empty = await promisify(brotliDecompress)(await readFile(packed));
  const database = await openDatabase(embeddedDialect(await startEmbedded(folder, empty)));
  await writeFile(made, "");
  return database;
}
