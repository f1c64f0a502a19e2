import { Worker } from "node:worker_threads";
import { SaysoError } from "../../schema/index.ts";
import {
  abortedExit,
  type DatabaseReply,
  type DatabaseRequest,
  type ReplyError,
  type WorkerOptions,
} from "./messages.ts";

/** PGlite in a thread of its own: one connection, its statements run in the order they are asked. */
export interface EmbeddedDatabase {
  query(sql: string, parameters: readonly unknown[]): Promise<{ rows: unknown[]; affected: number }>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(reply: { rows: unknown[]; affected: number }): void;
  reject(error: Error): void;
}

/** An error of PostgreSQL with its five-character code, or of its driver with none. */
export class DatabaseError extends Error {
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.name = "DatabaseError";
    this.code = code;
  }
}

/** Codes of PostgreSQL that say its files are not what they should be: internal error, corruption, a file that is gone. */
const damageCodes = /^(?:XX|58)/;
/** Names of errors after which PGlite cannot go on. */
const deathNames = new Set(["RuntimeError", "ExitStatus"]);

/**
 * Opens the database in `folder`, made from `empty` where given. An idle database does not keep the process alive.
 * @throws SaysoError `store-damaged` where its files cannot be used; queries throw it too, and `store-stopped` when the thread has ended.
 */
export async function startEmbedded(folder: string, empty: Uint8Array | null): Promise<EmbeddedDatabase> {
  const worker = startWorker({ folder, empty });
  const waiting = new Map<number, Waiting>();
  let lastId = -1;
  let ended: SaysoError | null = null;

  function wait(send: (id: number) => void): Promise<{ rows: unknown[]; affected: number }> {
    if (ended !== null) return Promise.reject(ended);
    return new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker.ref();
      send(lastId);
    });
  }

  function end(detail: string): void {
    ended ??= new SaysoError(waiting.has(0) ? "store-damaged" : "store-stopped", { folder, detail });
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  }

  worker.on("message", (reply: DatabaseReply) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker.unref();
    if (!("error" in reply)) asked?.resolve(reply);
    else if (reply.id === 0) asked?.reject(new SaysoError("store-damaged", { folder, detail: reply.error.message }));
    else asked?.reject(toError(folder, reply.error));
  });
  worker.on("error", (error) => end(error.message));
  worker.on("exit", (code) => end(code === abortedExit ? "its engine broke off" : `its thread ended with ${code}`));

  const ask = (sql: string | null, parameters: readonly unknown[]) =>
    wait((id) => worker.postMessage({ id, sql, parameters } satisfies DatabaseRequest));

  try {
    await wait(() => {});
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  return {
    query: ask,
    async close() {
      if (ended === null) await ask(null, []);
      await worker.terminate();
    },
  };
}

function toError(folder: string, { name, message, code }: ReplyError): Error {
  if (damageCodes.test(code)) return new SaysoError("store-damaged", { folder, detail: message });
  if (deathNames.has(name)) return new SaysoError("store-stopped", { folder, detail: message });
  return new DatabaseError(message, code);
}

/** From its sources the thread needs what loads TypeScript, which it does not inherit. */
function startWorker(workerData: WorkerOptions): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./worker.js", import.meta.url), { workerData });
  const loader = import.meta.resolve("tsx/esm/api");
  const file = new URL("./worker.ts", import.meta.url).href;
  const code = `import("${loader}").then(({ register }) => { register(); return import("${file}"); });`;
  return new Worker(code, { workerData, eval: true, execArgv: [] });
}
