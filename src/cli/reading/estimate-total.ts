import { expandInputs, type ReadEffects } from "../../pipeline.ts";

/** About how many reports the paths hold: a table's lines count, and what a manifest lists counts once or twice. */
export async function estimateTotal(paths: readonly string[], effects: ReadEffects): Promise<number> {
  let total = 0;
  for (const path of await expandInputs(paths, effects)) {
    const [, kind] = /\.(jsonl|ndjson|csv|tsv)$/i.exec(path) ?? [];
    total +=
      kind === undefined
        ? 1
        : countRows(await effects.bytes(path).catch(() => new Uint8Array()), /^[ct]sv$/i.test(kind));
  }
  return total;
}

/** Line ends, in CSV those outside quotation marks and without its heading. */
function countRows(bytes: Uint8Array, csv: boolean): number {
  let quoted = false;
  let ends = 0;
  for (const byte of bytes) {
    if (csv && byte === 0x22) quoted = !quoted;
    else if (byte === 0x0a && !quoted) ends += 1;
  }
  const lines = bytes.at(-1) === 0x0a ? ends : ends + 1;
  return Math.max(1, csv ? lines - 1 : lines);
}
