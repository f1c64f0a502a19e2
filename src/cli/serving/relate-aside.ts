import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { RelatedRecords } from "../../pipeline.ts";
import type { Judgement, Record } from "../../schema/index.ts";
import type { RelateReply, RelateRequest } from "./relate-worker.ts";

/** `relateRecords` in a thread of its own, one call at a time. */
export interface RelateThread {
  relate(input: { records: readonly Record[]; judgements: readonly Judgement[] }): Promise<RelatedRecords>;
  end(): Promise<void>;
}

const recordsAtOnce = 50;

/** The thread is started at once, for the first judgement should not wait for it; one that dies is started again. */
export function openRelateThread(): RelateThread {
  let worker = startWorker();
  return {
    async relate({ records, judgements }) {
      if (worker.threadId < 0) worker = startWorker();
      const answer = collect(worker);
      for (let from = 0; from < records.length; from += recordsAtOnce) {
        post(worker, { records: records.slice(from, from + recordsAtOnce) });
        await setImmediate();
      }
      post(worker, { judgements: [...judgements] });
      return answer;
    },
    async end() {
      await worker.terminate();
    },
  };
}

function post(worker: Worker, request: RelateRequest): void {
  worker.postMessage(request);
}

function collect(worker: Worker): Promise<RelatedRecords> {
  const related: RelatedRecords = { entities: [], events: [], disputes: [] };
  const answer = new Promise<RelatedRecords>((resolve, reject) => {
    const finish = (end: () => void): void => {
      worker.off("message", take);
      worker.off("error", fail);
      worker.off("exit", stop);
      end();
    };
    const fail = (error: Error): void => finish(() => reject(error));
    const stop = (code: number): void => fail(new Error(`its thread ended with ${code}`));
    const take = (reply: RelateReply): void => {
      if (reply === "done") finish(() => resolve(related));
      else if ("error" in reply) fail(new Error(reply.error));
      else {
        related.entities.push(...(reply.entities ?? []));
        related.events.push(...(reply.events ?? []));
        related.disputes.push(...(reply.disputes ?? []));
      }
    };
    worker.on("message", take);
    worker.on("error", fail);
    worker.on("exit", stop);
  });
  answer.catch(() => undefined);
  return answer;
}

/** An idle thread does not keep the process alive. */
function startWorker(): Worker {
  const worker = newWorker();
  worker.on("error", () => undefined);
  worker.unref();
  return worker;
}

/** In the tests' process, which reads TypeScript, the thread must be taught to read it too. */
function newWorker(): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./relate-worker.js", import.meta.url));
  const loader = import.meta.resolve("tsx/esm/api");
  const file = new URL("./relate-worker.ts", import.meta.url).href;
  const code = `import("${loader}").then(({ register }) => { register(); return import("${file}"); });`;
  return new Worker(code, { eval: true, execArgv: [] });
}
