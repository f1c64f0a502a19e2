import { Worker } from "node:worker_threads";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { expect, test } from "vitest";
import { openWordEncoder } from "./encode-word.ts";
import { loadModel } from "./load-model.ts";
import { inputNames } from "./manifest.ts";
import { openSession } from "./open-session.ts";
import { packWindows, type Window } from "./pack-windows.ts";
import { readModelFolder } from "./read-model-folder.ts";
import { hashDocument, hashScores } from "./test/hash-scores.ts";
import { examples, modelFolder, sentencesOf } from "./test/model-examples.ts";

const documents = examples.map(sentencesOf);
const long = [...documents, ...documents.toReversed(), ...documents].flat();

/** The same in a thread of its own, which must be taught to read TypeScript. */
function hashInThread(sentences: string[][]): Promise<string[]> {
  const loader = import.meta.resolve("tsx/esm/api");
  const file = new URL("./test/hash-scores.ts", import.meta.url).href;
  const code = `
    const { parentPort, workerData } = require("node:worker_threads");
    import("${loader}")
      .then(({ register }) => { register(); return import("${file}"); })
      .then(({ hashDocument }) => hashDocument(...workerData))
      .then((hashes) => parentPort.postMessage(hashes));`;
  const worker = new Worker(code, { eval: true, execArgv: [], workerData: [modelFolder, sentences] });
  return new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
}

test("every bit of the scores is the same in this thread, in another, and in three at once", async () => {
  const here = await hashDocument(modelFolder, long);
  expect(here.length).toBeGreaterThan(2);
  expect(new Set(here).size).toBe(new Set(long.map((words) => words.join(" "))).size);
  expect(await hashInThread(long)).toEqual(here);
  expect(await Promise.all([long, long, long].map(hashInThread))).toEqual([here, here, here]);
});

test("a document's reading does not depend on what is read beside it", async () => {
  const model = await loadModel(modelFolder);
  const alone = [];
  for (const document of documents) alone.push(await model.parse(document));
  expect(await Promise.all(documents.map((document) => model.parse(document)))).toEqual(alone);
  await model.parse(long);
  expect(await model.parse(documents[0] ?? [])).toEqual(alone[0]);
  await model.close();
});

test("a window gives the same bits alone and among others of its shape in a batch", async () => {
  const { manifest, graph, vocabulary } = readModelFolder(modelFolder);
  const { special, maxPiecesPerWord: mostPieces, windowPieces, maxPieces } = manifest;
  const encodeWord = openWordEncoder(vocabulary, { unknown: special.unknown, mostPieces });
  const [window] = packWindows(long, { encodeWord, windowPieces, maxPieces, special });
  if (window === undefined) throw new Error("no window");
  const others = [37, 410, 9001].map((by) => ({
    ...window,
    pieces: window.pieces.map((piece) => (piece * by) % 30_000),
  }));
  const batch = [...others, window];
  const stacked = (name: (typeof inputNames)[number]): Tensor =>
    new Tensor("int32", Int32Array.from(batch.flatMap((one: Window) => [...one[name]])), [4, window[name].length]);
  const session = await InferenceSession.create(graph);
  const outputs = await session.run(Object.fromEntries(inputNames.map((name) => [name, stacked(name)])));
  const lastOf = (name: string): Float32Array => {
    const data = outputs[name]?.data as Float32Array;
    return data.slice((data.length / 4) * 3);
  };
  const single = await openSession(graph, manifest);
  const scores = await single.run(window);
  expect(
    hashScores({
      tags: lastOf("tags"),
      arcs: lastOf("arcs"),
      heads: lastOf("heads") as unknown as Int32Array,
      relations: lastOf("relations"),
      sourceLinks: lastOf("source_links"),
      contentLinks: lastOf("content_links"),
    }),
  ).toBe(hashScores(scores));
  await Promise.all([single.close(), session.release()]);
});
