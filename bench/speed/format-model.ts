import type { WholeRun } from "./measure-whole.ts";

/** `graph`: the graph over windows made beforehand. `model`: wordpieces, graph and decoding. `annotate`: all of 4-annotate. */
export const modelParts = ["graph", "model", "annotate"] as const;

/** What `measure-model.ts` prints. */
export interface ModelRun {
  threads: number;
  /** Seconds until the slowest thread had the model, hashes checked. */
  load: number;
  parts: { [part in (typeof modelParts)[number]]?: { pieces: number; seconds: number; processor: number } };
  /** Most memory of the process, the corpus included, MiB. */
  peak: number;
}

/** Wordpieces a second by the clock and by processor time, and what 4-annotate costs against the model. */
export function formatModel(runs: readonly ModelRun[]): string {
  const rows = runs.flatMap(({ threads, load, parts, peak }) => {
    const name = `${threads} ${threads === 1 ? "thread" : "threads"}`;
    const cost = (part: keyof ModelRun["parts"]): number => {
      const { processor, pieces } = parts[part] ?? { processor: Number.NaN, pieces: 1 };
      return processor / pieces;
    };
    const ratio = (part: keyof ModelRun["parts"]): string => (cost("annotate") / cost(part)).toFixed(2);
    return [
      ...Object.entries(parts).map(([part, { pieces, seconds, processor }]) =>
        line([`${name}, ${part}`, (pieces / seconds).toFixed(0), (pieces / processor).toFixed(0)]),
      ),
      `${name}: load ${load.toFixed(2)} s, peak ${peak.toFixed(0)} MiB`,
      `${name}: 4-annotate / model ${ratio("model")}, / its graph alone ${ratio("graph")} (aim: at most 1.40)`,
    ];
  });
  return [line(["model", "wordpieces/s", "a processor second"]), ...rows].join("\n");
}

/** The program from start to end over reports of so many words. */
export function formatProgram(
  { seconds, processor, peak }: WholeRun,
  { documents, words }: { documents: number; words: number },
): string {
  const rate = (time: number | null): string => (time === null ? "?" : (documents / time).toFixed(1));
  return [
    `sayso read, ${documents} reports of ${words} words: ${rate(seconds)} reports/s (aim: 12 on 2 cores), ${rate(processor)} a processor second,`,
    `peak ${peak === null ? "?" : peak.toFixed(0)} MiB (aim: at most 1024)`,
  ].join(" ");
}

function line([name = "", ...cells]: readonly string[]): string {
  return `${name.padEnd(22)}${cells.map((cell) => cell.padStart(20)).join("")}`;
}
