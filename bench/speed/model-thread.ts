/** A thread with the model and the documents it is handed: tells how long it loaded, then does what it is asked for. */
import { parentPort, workerData } from "node:worker_threads";
import { annotate, splitText, wordsBySentence } from "../../src/4-annotate/index.ts";
import { readDataFile } from "../../src/cli/effects.ts";
import { openWordEncoder } from "../../src/infer/encode-word.ts";
import { openModel } from "../../src/infer/open-model.ts";
import { openSession } from "../../src/infer/open-session.ts";
import { packWindows } from "../../src/infer/pack-windows.ts";
import { readModelFolder } from "../../src/infer/read-model-folder.ts";
import { loadKnowledge } from "../../src/pipeline.ts";
import type { modelParts } from "./format-model.ts";

export interface ThreadWork {
  folder: string;
  texts: string[];
}

export type ModelPart = (typeof modelParts)[number];

const { folder, texts } = workerData as ThreadWork;
const started = performance.now();
const files = readModelFolder(folder);
const session = await openSession(files.graph, files.manifest);
const model = openModel(files, session);
const load = performance.now() - started;

const knowledge = loadKnowledge(readDataFile);
const split = (text: string) => splitText(text, knowledge.lexicon.roles);
const documents = texts.map((text) => wordsBySentence(split(text)));

const { manifest, vocabulary } = files;
const { special, maxPiecesPerWord: mostPieces, windowPieces, maxPieces } = manifest;
const encodeWord = openWordEncoder(vocabulary, { unknown: special.unknown, mostPieces });
const windows = documents.flatMap((document) => [
  ...packWindows(document, { encodeWord, windowPieces, maxPieces, special }),
]);
const pieces = windows.reduce((sum, window) => sum + window.pieces.length, 0);

const parts: { readonly [part in ModelPart]: () => Promise<void> } = {
  async graph() {
    for (const window of windows) await session.run(window);
  },
  async model() {
    for (const document of documents) await model.parse(document);
  },
  async annotate() {
    for (const text of texts) {
      const words = split(text);
      annotate(words, await model.parse(wordsBySentence(words)), null, knowledge);
    }
  },
};

/** Answers with the wordpieces read, those around the words included. */
parentPort?.on("message", (part: ModelPart) => void parts[part]().then(() => parentPort?.postMessage(pieces)));
parentPort?.postMessage(load);
