import { mkdir, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Dialect } from "kysely";
import { type AppendLog, openLog } from "./append-log.ts";
import { createStore } from "./create-store.ts";
import { type Database, openDatabase } from "./database/open-database.ts";
import { openEmbedded } from "./database/open-embedded.ts";
import { acquireLock } from "./lock.ts";
import { refuseUnwritable } from "./refuse-unwritable.ts";
import type { Store } from "./store.ts";
import { syncFolder } from "./sync-folder.ts";

export interface StoreOptions {
  /** The command that opens it, told to whoever finds the folder in use. */
  command: string;
  now: () => Date;
  /** Another database than the embedded one, empty or made by this program; it is closed with the store. */
  dialect?: Dialect | undefined;
}

/**
 * Opens the record in `folder`, making it where there is none.
 * @throws SaysoError `store-locked`, `store-damaged`, `store-unwritable`
 */
export async function openStore(folder: string, options: StoreOptions): Promise<Store> {
  return open(folder, options, openEmbedded);
}

/**
 * Opens the record in `folder` with a database that is new and empty: everything read is `missing`. The originals and
 * the logs are left as they are.
 * @throws SaysoError `store-locked`, `store-unwritable`
 */
export async function rebuildStore(folder: string, options: Omit<StoreOptions, "dialect">): Promise<Store> {
  return open(folder, options, async (database) => {
    await refuseUnwritable(database, () => rm(database, { recursive: true, force: true }));
    return openEmbedded(database);
  });
}

async function open(
  folder: string,
  { command, now, dialect }: StoreOptions,
  openHere: (folder: string) => Promise<Database>,
): Promise<Store> {
  const path = resolve(folder);
  await makeFolder(path);
  const release = await acquireLock(path, command, now());
  const logs: AppendLog[] = [];
  try {
    const sources = await openLog(join(path, "sources.jsonl"));
    logs.push(sources);
    const judgements = await openLog(join(path, "judgements.jsonl"));
    logs.push(judgements);
    await syncFolder(path);
    const database = dialect === undefined ? await openHere(join(path, "database")) : await openDatabase(dialect);
    return createStore({ folder: path, sources, judgements, database, release });
  } catch (error) {
    for (const log of logs) await log.close();
    release();
    throw error;
  }
}

async function makeFolder(path: string): Promise<void> {
  await refuseUnwritable(path, async () => {
    const made = await mkdir(join(path, "originals"), { recursive: true });
    if (made !== undefined) await syncFolder(dirname(made));
  });
}
