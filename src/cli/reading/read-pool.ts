import { Worker } from "node:worker_threads";
import type { ReadRecord, ReportText } from "../../pipeline.ts";
import type { Reader } from "./outcome.ts";

export interface ReadRequest {
  number: number;
  report: ReportText;
  id: string;
}

export type ReadReply = "ready" | { number: number; read: ReadRecord } | { number: number; error: string };

interface Waiting {
  resolve(read: ReadRecord): void;
  reject(error: Error): void;
}

interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
  /** Rejected where the thread cannot be started. */
  ready: Promise<void>;
}

/** Reports handed to a thread before it has answered: enough to keep it busy while others are being kept. */
const perThread = 16;

/** Reads in `count` threads. One that dies fails the reports it had, and another takes its place. */
export async function openReadPool(count: number): Promise<Reader & { width: number }> {
  const { holdRuntime } = await import("../../pipeline.ts");
  await holdRuntime();
  const threads = Array.from({ length: count }, startThread);
  await Promise.all(threads.map(({ ready }) => ready));
  let last = 0;
  return {
    width: count * perThread,
    read(report, id) {
      const at = threads.reduce(
        (least, { waiting }, index) => (waiting.size < (threads[least]?.waiting.size ?? 0) ? index : least),
        0,
      );
      let thread = threads[at];
      if (thread === undefined || thread.worker.threadId < 0) threads[at] = thread = startThread();
      last += 1;
      return send(thread, { number: last, report, id });
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function send({ worker, waiting }: Thread, request: ReadRequest): Promise<ReadRecord> {
  return new Promise((resolve, reject) => {
    waiting.set(request.number, { resolve, reject });
    worker.postMessage(request);
  });
}

function startThread(): Thread {
  const worker = startWorker();
  const waiting = new Map<number, Waiting>();
  let started: Waiting["reject"] = () => undefined;
  const fail = (error: Error): void => {
    started(error);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const ready = new Promise<void>((resolve, reject) => {
    started = reject;
    worker.once("message", () => resolve());
  });
  ready.catch(() => undefined);
  worker.on("message", (reply: ReadReply) => {
    if (reply === "ready") return;
    const asked = waiting.get(reply.number);
    waiting.delete(reply.number);
    if ("read" in reply) asked?.resolve(reply.read);
    else asked?.reject(new Error(reply.error));
  });
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`its thread ended with ${code}`)));
  return { worker, waiting, ready };
}

/** In the tests' process, which reads TypeScript, the thread must be taught to read it too. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./read-worker.js", import.meta.url));
  const loader = import.meta.resolve("tsx/esm/api");
  const file = new URL("./read-worker.ts", import.meta.url).href;
  const code = `import("${loader}").then(({ register }) => { register(); return import("${file}"); });`;
  return new Worker(code, { eval: true, execArgv: [] });
}
