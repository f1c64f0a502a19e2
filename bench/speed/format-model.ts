/** What `measure-model.ts` prints. */
export interface ModelRun {
  threads: number;
  /** Seconds until the slowest thread had the model, hashes checked. */
  load: number;
  /** `alone`: the graph only. `whole`: wordpieces, graph and decoding. */
  parts: { [part: string]: { pieces: number; seconds: number; processor: number } };
  /** Most memory of the process, the corpus and the tagger's model included, MiB. */
  peak: number;
}

/** Wordpieces a second by the clock and by processor time, and what all of it costs against the graph alone. */
export function formatModel(runs: readonly ModelRun[]): string {
  const rows = runs.flatMap(({ threads, load, parts, peak }) => {
    const { alone, whole } = parts;
    const name = `${threads} ${threads === 1 ? "thread" : "threads"}`;
    return [
      ...Object.entries(parts).map(([part, { pieces, seconds, processor }]) =>
        line([`${name}, ${part}`, (pieces / seconds).toFixed(0), (pieces / processor).toFixed(0)]),
      ),
      `${name}: load ${load.toFixed(2)} s, peak ${peak.toFixed(0)} MiB${
        alone === undefined || whole === undefined
          ? ""
          : `, whole / alone ${(whole.processor / whole.pieces / (alone.processor / alone.pieces)).toFixed(2)}`
      }`,
    ];
  });
  return [line(["model", "wordpieces/s", "a processor second"]), ...rows].join("\n");
}

function line([name = "", ...cells]: readonly string[]): string {
  return `${name.padEnd(22)}${cells.map((cell) => cell.padStart(20)).join("")}`;
}
