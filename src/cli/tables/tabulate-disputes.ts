import type { Dispute } from "../../schema/index.ts";
import { formatTable } from "../layout/format-table.ts";
import type { TableOptions } from "../layout/table-options.ts";
import { shortId } from "../words/short-id.ts";

const columns = [
  { title: "About", least: 14 },
  { title: "Kind" },
  { title: "Field", least: 10 },
  { title: "Who says what", least: 22 },
  { title: "See", least: 13 },
];

export function tabulateDisputes(disputes: readonly Dispute[], options: TableOptions): string {
  const rows = disputes.map(({ event, about, disagreement: { kind, field, positions } }) => [
    about,
    kind,
    field,
    positions.map(({ value, sources }) => `"${value}": ${sources.join(", ")}`).join("; "),
    shortId(event ?? positions[0]?.claims[0] ?? ""),
  ]);
  return formatTable(columns, rows, options);
}
