/** A thread with the model and the documents it is handed: tells "ready", then does what it is asked for. */
import { parentPort, workerData } from "node:worker_threads";
import { openWordEncoder } from "../../src/infer/encode-word.ts";
import { openModel } from "../../src/infer/open-model.ts";
import { openSession } from "../../src/infer/open-session.ts";
import { packWindows } from "../../src/infer/pack-windows.ts";
import { readModelFolder } from "../../src/infer/read-model-folder.ts";

export interface ThreadWork {
  folder: string;
  /** Sentences of words. */
  documents: string[][][];
}

/** `alone`: the graph over windows made beforehand. `whole`: wordpieces, graph and decoding. */
export type ModelPart = "alone" | "whole";

const { folder, documents } = workerData as ThreadWork;
const started = performance.now();
const files = readModelFolder(folder);
const session = await openSession(files.graph, files.manifest);
const model = openModel(files, session);
const load = performance.now() - started;

const { manifest, vocabulary } = files;
const { special, maxPiecesPerWord: mostPieces, windowPieces, maxPieces } = manifest;
const encodeWord = openWordEncoder(vocabulary, { unknown: special.unknown, mostPieces });
const windows = documents.flatMap((document) => [
  ...packWindows(document, { encodeWord, windowPieces, maxPieces, special }),
]);
const pieces = windows.reduce((sum, window) => sum + window.pieces.length, 0);

/** Wordpieces read, those around the words included. */
async function work(part: ModelPart): Promise<number> {
  if (part === "alone") for (const window of windows) await session.run(window);
  else for (const document of documents) await model.parse(document);
  return pieces;
}

parentPort?.on("message", (part: ModelPart) => void work(part).then((done) => parentPort?.postMessage(done)));
parentPort?.postMessage(load);
