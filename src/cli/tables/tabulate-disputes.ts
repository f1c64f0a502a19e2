import type { Dispute } from "../../schema/index.ts";
import { formatTable, type TableOptions } from "../layout/format-table.ts";

const columns = [
  { title: "About", least: 16 },
  { title: "Kind", least: 8 },
  { title: "Field", least: 8 },
  { title: "Who says what", least: 30 },
  { title: "Dispute" },
];

export function tabulateDisputes(disputes: readonly Dispute[], options: TableOptions): string {
  const rows = disputes.map(({ id, about, disagreement: { kind, field, positions } }) => [
    about,
    kind,
    field,
    positions.map(({ value, sources }) => `"${value}": ${sources.join(", ")}`).join("; "),
    id,
  ]);
  return formatTable(columns, rows, options);
}
