/** A thread that reads reports one after another; everything it knows is loaded once. */
import { parentPort } from "node:worker_threads";
import { loadModel, loadPipeline } from "../../pipeline.ts";
import { modelFolder, readDataFile } from "../effects.ts";
import type { ReadReply, ReadRequest } from "./read-pool.ts";

const pipeline = loadPipeline(readDataFile, await loadModel(modelFolder));

async function answer({ number, report, id }: ReadRequest): Promise<ReadReply> {
  try {
    return { number, read: await pipeline.read(report, id) };
  } catch (error) {
    return { number, error: error instanceof Error ? error.message : String(error) };
  }
}

let turn: Promise<unknown> = Promise.resolve();
parentPort?.on("message", (request: ReadRequest) => {
  turn = turn.then(async () => parentPort?.postMessage(await answer(request)));
});
parentPort?.postMessage("ready" satisfies ReadReply);
