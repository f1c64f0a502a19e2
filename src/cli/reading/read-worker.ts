/** A thread that reads reports one after another; everything it knows is loaded once. */
import { parentPort } from "node:worker_threads";
import { loadPipeline } from "../../pipeline.ts";
import { readDataFile } from "../effects.ts";
import type { ReadReply, ReadRequest } from "./read-pool.ts";

const pipeline = loadPipeline(readDataFile);

function answer({ number, report, id }: ReadRequest): ReadReply {
  try {
    return { number, read: pipeline.read(report, id) };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on("message", (request: ReadRequest) => parentPort?.postMessage(answer(request)));
parentPort?.postMessage("ready" satisfies ReadReply);
