import type { RelatingRun } from "./measure-relating.ts";

/** Times a report, scores and memory by size: flat where the stages grow as they should. */
export function formatRelating(runs: readonly RelatingRun[]): string {
  const row = (name: string, value: (run: RelatingRun) => string): string =>
    [name.padEnd(26), ...runs.map((run) => value(run).padStart(12))].join("");
  const each = (seconds: (run: RelatingRun) => number) => (run: RelatingRun) =>
    ((1000 * seconds(run)) / run.documents).toFixed(2);
  return [
    row("reports", ({ documents }) => String(documents)),
    row("claims", ({ claims }) => String(claims)),
    row("events", ({ events }) => String(events)),
    row("disagreements", ({ disputes }) => String(disputes)),
    row(
      "resolve, ms a report",
      each(({ resolve }) => resolve),
    ),
    row(
      "weigh, ms a report",
      each(({ weigh }) => weigh),
    ),
    row(
      "both, ms a report",
      each(({ resolve, weigh }) => resolve + weigh),
    ),
    row("one more report, s", ({ addOne }) => addOne.toFixed(3)),
    row("B³ precision", ({ precision }) => precision.toFixed(3)),
    row("B³ recall", ({ recall }) => recall.toFixed(3)),
    row("B³ F1", ({ precision, recall }) => ((2 * precision * recall) / (precision + recall)).toFixed(3)),
    row("peak memory, MiB", ({ peak }) => peak.toFixed(0)),
  ].join("\n");
}
