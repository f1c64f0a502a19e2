import { references } from "./references.ts";
import type { ScoreRow } from "./score-row.ts";

/** A row as kept: when it was measured, and what the first form of the program gave, where that is known. */
export interface KeptRow extends ScoreRow {
  /** `YYYY-MM-DD` */
  date: string;
  first: number | null;
}

const columns = ["stage", "set", "metric", "ours", "first form", "floor", "aim", "reference", "date"] as const;
const numbers: readonly string[] = ["ours", "first form", "floor", "aim"];

/** The rows as a table in Markdown, its columns aligned to be read as it is. */
export function formatScores(rows: readonly KeptRow[]): string {
  const cells = [columns, ...rows.map(cellsOf)];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  const isNumber = (index: number): boolean => numbers.includes(columns[index] ?? "");
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, index) => (isNumber(index) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, index) => (isNumber(index) ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  return [line(columns), rule, ...cells.slice(1).map(line)].join("\n");
}

function cellsOf({ stage, set, metric, value, first, floor, aim, reference, date }: KeptRow): string[] {
  const below = floor !== null && value < floor ? " (below)" : "";
  return [
    stage,
    set,
    metric,
    `${value.toFixed(3)}${below}`,
    first?.toFixed(3) ?? "",
    floor?.toFixed(2) ?? "",
    aim?.toFixed(2) ?? "",
    reference ?? references[`${set} | ${metric}`] ?? "",
    date,
  ];
}
