import type { WholeRun } from "./measure-whole.ts";

/** What `measure-stages.ts` prints. */
export interface StageRun {
  seconds: { readonly [stage: string]: number };
  /** Seconds of processor time; more than `seconds` where threads help, less where other programs are in the way. */
  processor: { readonly [stage: string]: number };
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
  const cells = (seconds: number, processor: number): string[] => [
    seconds.toFixed(2),
    processor.toFixed(2),
    (documents / seconds).toFixed(0),
    (characters / seconds / 1000).toFixed(0),
  ];
  const times = Object.keys(stages[0]?.seconds ?? {}).map((name) => ({
    name,
    seconds: median(stages.map((run) => run.seconds[name] ?? 0)),
    processor: median(stages.map((run) => run.processor[name] ?? 0)),
  }));
  const sum = (part: "seconds" | "processor"): number => times.reduce((total, one) => total + one[part], 0);
  const { claims = 0, events = 0 } = stages[0] ?? {};
  const length = (characters / documents).toFixed(0);
  return [
    `${documents} reports, ${length} characters each, ${claims} claims, ${events} events; median of ${stages.length}`,
    line(["stage", "seconds", "processor", "reports/s", "1,000 chars/s"]),
    ...times.map(({ name, seconds, processor }) =>
      line([name, ...cells(seconds, processor).slice(0, name === "load" ? 2 : 4)]),
    ),
    line(["all, one thread", ...cells(sum("seconds"), sum("processor"))]),
    line([
      "sayso read",
      ...cells(median(whole.map(({ seconds }) => seconds)), medianKnown(whole.map(({ processor }) => processor))),
    ]),
  ].join("\n");
}

/** Processor milliseconds that a report costs at each size: flat where the program grows as it should. */
export function formatGrowth(sizes: readonly SizeRun[]): string {
  const names = Object.keys(sizes[0]?.stages[0]?.processor ?? {}).filter((name) => name !== "load");
  const row = (name: string, value: (size: SizeRun) => number, digits = 2): string =>
    line([name, ...sizes.map((size) => value(size).toFixed(digits))]);
  return [
    line(["processor ms a report", ...sizes.map(({ documents }) => `at ${documents}`)]),
    ...names.map((name) =>
      row(name, ({ stages, documents }) => (1000 * median(stages.map((run) => run.processor[name] ?? 0))) / documents),
    ),
    row(
      "sayso read",
      ({ whole, documents }) => (1000 * medianKnown(whole.map(({ processor }) => processor))) / documents,
    ),
    row("peak MiB, stages", ({ stages }) => median(stages.map(({ peak }) => peak)), 0),
    row("peak MiB, sayso read", ({ whole }) => medianKnown(whole.map(({ peak }) => peak)), 0),
  ].join("\n");
}

function medianKnown(values: readonly (number | null)[]): number {
  return median(values.filter((value) => value !== null));
}

/** Of an even number of values the lower middle one; NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

function line([name = "", ...cells]: readonly string[]): string {
  return `${name.padEnd(22)}${cells.map((cell) => cell.padStart(14)).join("")}`;
}
