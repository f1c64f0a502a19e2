import type { WholeRun } from "./measure-whole.ts";

/** What `measure-stages.ts` prints. */
export interface StageRun {
  seconds: { readonly [stage: string]: number };
  /** MiB. */
  peak: number;
  claims: number;
  events: number;
}

export interface SizeRun {
  documents: number;
  characters: number;
  stages: StageRun[];
  whole: WholeRun[];
}

/** Documents and characters a second of each stage in one thread, and of the program from start to end; medians. */
export function formatStages({ documents, characters, stages, whole }: SizeRun): string {
  const names = Object.keys(stages[0]?.seconds ?? {});
  const rate = (seconds: number): string[] => [
    seconds.toFixed(2),
    (documents / seconds).toFixed(0),
    (characters / seconds / 1000).toFixed(0),
  ];
  const times = names.map((name) => ({ name, seconds: median(stages.map((run) => run.seconds[name] ?? 0)) }));
  const sum = times.reduce((total, { seconds }) => total + seconds, 0);
  const first = stages[0];
  return [
    `${documents} reports, ${(characters / documents).toFixed(0)} characters each, ${first?.claims ?? 0} claims, ${first?.events ?? 0} events; median of ${stages.length}`,
    line(["stage", "seconds", "reports/s", "1,000 chars/s"]),
    ...times.map(({ name, seconds }) =>
      line([name, ...(name === "load" ? [seconds.toFixed(2), "", ""] : rate(seconds))]),
    ),
    line(["all, one thread", ...rate(sum)]),
    line(["sayso read", ...rate(median(whole.map(({ seconds }) => seconds)))]),
  ].join("\n");
}

/** What a report costs at each size: flat where the program grows as it should. */
export function formatGrowth(sizes: readonly SizeRun[]): string {
  const names = Object.keys(sizes[0]?.stages[0]?.seconds ?? {}).filter((name) => name !== "load");
  const cost = ({ documents }: SizeRun, seconds: number): string => ((1000 * seconds) / documents).toFixed(2);
  return [
    line(["ms a report at", ...sizes.map(({ documents }) => String(documents))]),
    ...names.map((name) =>
      line([name, ...sizes.map((size) => cost(size, median(size.stages.map((run) => run.seconds[name] ?? 0))))]),
    ),
    line(["sayso read", ...sizes.map((size) => cost(size, median(size.whole.map(({ seconds }) => seconds))))]),
    line(["peak MiB, stages", ...sizes.map(({ stages }) => median(stages.map(({ peak }) => peak)).toFixed(0))]),
    line([
      "peak MiB, sayso",
      ...sizes.map(({ whole }) => median(whole.map(({ peak }) => peak ?? Number.NaN)).toFixed(0)),
    ]),
  ].join("\n");
}

/** Of an even number of values the lower middle one; NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

function line([name = "", ...cells]: readonly string[]): string {
  return `${name.padEnd(20)}${cells.map((cell) => cell.padStart(14)).join("")}`;
}
