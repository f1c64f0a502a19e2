import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "../../src/schema/index.ts";

/** The rows of a JSON Lines file of the gold, packed or not. Their form is the caller's to know: a set's README states it. */
export function readGoldLines<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

/** Turns the gold's offsets, which count code points, into UTF-16 units of the same text. */
export function openOffsets(text: string): (span: Span) => Span {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  const unitAt = (point: number): number => offsets[point] ?? at;
  return ({ start, end }) => ({ start: unitAt(start), end: unitAt(end) });
}
