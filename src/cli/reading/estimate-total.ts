import { expandInputs, type ReadEffects } from "../../pipeline.ts";

/** About how many reports the paths hold: a table's lines count, and what a manifest lists counts once or twice. */
export async function estimateTotal(paths: readonly string[], effects: ReadEffects): Promise<number> {
  let total = 0;
  for (const path of await expandInputs(paths, effects)) {
    const table = /\.(?:jsonl|ndjson|csv|tsv)$/i.test(path);
    total += table ? await countLines(path, effects).catch(() => 1) : 1;
  }
  return total;
}

async function countLines(path: string, effects: ReadEffects): Promise<number> {
  let lines = 1;
  for (const byte of await effects.bytes(path)) if (byte === 0x0a) lines += 1;
  return lines;
}
