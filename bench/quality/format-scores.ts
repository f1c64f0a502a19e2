import type { ScoreRow } from "./score-row.ts";

const columns = ["stage", "set", "metric", "ours", "floor", "aim"] as const;

/** The rows as a table in Markdown, its columns aligned to be read as it is. */
export function formatScores(rows: readonly ScoreRow[]): string {
  const cells = [columns, ...rows.map(cellsOf)];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  const isNumber = (index: number): boolean => index > 2;
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, index) => (isNumber(index) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, index) => (isNumber(index) ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  return [line(columns), rule, ...cells.slice(1).map(line)].join("\n");
}

function cellsOf({ stage, set, metric, value, floor, aim }: ScoreRow): string[] {
  const below = floor !== null && value < floor ? " (below)" : "";
  return [stage, set, metric, `${value.toFixed(3)}${below}`, floor?.toFixed(2) ?? "", aim?.toFixed(2) ?? ""];
}
