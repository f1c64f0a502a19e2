import { acrossReports } from "./across.ts";
import type { Across } from "./read-seeds.ts";
import { firstReport } from "./report-1.ts";
import { secondReport } from "./report-2.ts";
import { judgeAcross, judgeRow, type Verdict } from "./seed-row.ts";

export interface JudgedRow {
  id: string;
  label: string;
  dated: boolean;
  trap: boolean;
  verdict: Verdict;
}

/** Every fact of both reports, in order. */
export function scoreSeeds(across: Across): JudgedRow[] {
  const [first, second] = across.readings;
  return [
    ...firstReport.map((row) => ({ ...told(row), verdict: judgeRow(row, first) })),
    ...secondReport.map((row) => ({ ...told(row), verdict: judgeRow(row, second) })),
    ...acrossReports.map((row) => ({ ...told(row), verdict: judgeAcross(row, across) })),
  ];
}

function told({
  id,
  label,
  dated = false,
  trap = false,
}: {
  id: string;
  label: string;
  dated?: boolean;
  trap?: boolean;
}) {
  return { id, label, dated, trap };
}

/** The table: a line a fact, then the totals. Without dates only the facts that need none count. */
export function formatScore(asPublished: JudgedRow[], renamed: JudgedRow[], undated: JudgedRow[]): string {
  const lines = asPublished.map((row, index) => {
    const bare = row.dated ? "-" : (undated[index]?.verdict ?? "");
    const cells = [row.verdict, renamed[index]?.verdict ?? "", bare].map((cell) => cell.padEnd(13));
    return `${row.id.padEnd(6)}${cells.join("")}${row.trap ? "trap: " : ""}${row.label}`;
  });
  const knowable = undated.filter((row) => !row.dated);
  return [
    `${"row".padEnd(6)}${["as published", "renamed", "undated"].map((cell) => cell.padEnd(13)).join("")}fact`,
    ...lines,
    "",
    `as published   ${total(asPublished)}`,
    `names changed  ${total(renamed)}`,
    `without dates  ${total(knowable)}`,
  ].join("\n");
}

function total(rows: readonly JudgedRow[]): string {
  const count = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length;
  return `${count("ok")} of ${rows.length}, traps wrong: ${count("wrong")}`;
}
