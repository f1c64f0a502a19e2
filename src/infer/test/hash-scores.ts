import { createHash } from "node:crypto";
import { openWordEncoder } from "../encode-word.ts";
import { openSession, type Scores } from "../open-session.ts";
import { packWindows } from "../pack-windows.ts";
import { readModelFolder } from "../read-model-folder.ts";

/** SHA-256 over every bit of one window's scores. */
export function hashScores(scores: Scores): string {
  const hash = createHash("sha256");
  for (const { buffer, byteOffset, byteLength } of Object.values(scores) as Float32Array[])
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  return hash.digest("hex");
}

/** One for each window of the document, by a session opened for it in this thread. */
export async function hashDocument(folder: string, sentences: string[][]): Promise<string[]> {
  const { manifest, graph, vocabulary } = readModelFolder(folder);
  const { special, maxPiecesPerWord: mostPieces, windowPieces, maxPieces } = manifest;
  const encodeWord = openWordEncoder(vocabulary, { unknown: special.unknown, mostPieces });
  const session = await openSession(graph, manifest);
  const hashes: string[] = [];
  for (const window of packWindows(sentences, { encodeWord, windowPieces, maxPieces, special }))
    hashes.push(hashScores(await session.run(window)));
  await session.close();
  return hashes;
}
