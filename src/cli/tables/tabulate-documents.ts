import type { Document } from "../../schema/index.ts";
import { formatTable } from "../layout/format-table.ts";
import type { TableOptions } from "../layout/table-options.ts";
import { sayInterval } from "../words/say-interval.ts";
import { shortId } from "../words/short-id.ts";

const columns = [
  { title: "Published", least: 10 },
  { title: "Publisher", least: 12 },
  { title: "Title", least: 16 },
  { title: "Note", least: 9 },
  { title: "Claims", align: "right" as const },
  { title: "Document" },
];

export interface DocumentLine {
  document: Document;
  /** Null where they were not counted. */
  claims: number | null;
}

export function tabulateDocuments(lines: readonly DocumentLine[], options: TableOptions): string {
  const rows = lines.map(({ document, claims }) => [
    sayInterval(document.published),
    document.publisher ?? "",
    document.title ?? document.original.location,
    sayNote(document),
    claims === null ? "" : String(claims),
    shortId(document.id),
  ]);
  return formatTable(columns, rows, options);
}

function sayNote({ copyOf, language }: Document): string {
  const notes = [
    copyOf === null ? "" : `copy of ${shortId(copyOf)}`,
    language === "en" ? "" : `in "${language}", not read`,
  ];
  return notes.filter((note) => note !== "").join("; ");
}
