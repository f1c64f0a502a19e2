/** The thread that PGlite runs in, for it blocks the one it runs on. */
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import {
  abortedExit,
  type DatabaseReply,
  type DatabaseRequest,
  type ReplyError,
  type WorkerOptions,
} from "./messages.ts";
import { parsers } from "./parsers.ts";

const { folder, empty }: WorkerOptions = workerData;
const opening = PGlite.create({
  dataDir: folder,
  ...(empty === null ? {} : { loadDataDir: new Blob([new Uint8Array(empty)]) }),
  parsers,
  startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=32MB"],
  onStderr: endOnAbort,
});

/** PGlite would go on asking an engine that has died, for ever. */
function endOnAbort(line: string): boolean {
  if (line.startsWith("Aborted(")) process.exit(abortedExit);
  return false;
}

async function answer({ id, sql, parameters }: DatabaseRequest): Promise<DatabaseReply> {
  try {
    const database = await opening;
    if (sql === null) {
      await database.close();
      return { id, rows: [], affected: 0 };
    }
    const { rows, affectedRows } = await database.query(sql, [...parameters]);
    return { id, rows, affected: affectedRows ?? 0 };
  } catch (error) {
    return { id, error: describe(error) };
  }
}

function describe(error: unknown): ReplyError {
  if (!(error instanceof Error)) return { name: "", message: String(error), code: "" };
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return { name: error.name, message: error.message, code };
}

parentPort?.on("message", async (request: DatabaseRequest) => parentPort?.postMessage(await answer(request)));
const opened: DatabaseReply = await opening.then(
  () => ({ id: 0, rows: [], affected: 0 }),
  (error) => ({ id: 0, error: describe(error) }),
);
parentPort?.postMessage(opened);
