import type { Store } from "../store/index.ts";
import { exportCsv } from "./export-csv.ts";
import { exportGeojson } from "./export-geojson.ts";
import { exportJsonl } from "./export-jsonl.ts";

export const exportFormats = ["jsonl", "csv", "geojson"] as const;
export type ExportFormat = (typeof exportFormats)[number];

const writers: Readonly<Record<ExportFormat, (store: Store) => AsyncGenerator<string>>> = {
  jsonl: exportJsonl,
  csv: exportCsv,
  geojson: exportGeojson,
};

/** The whole record as text, piece by piece; `docs/reference/exports.md` says what each format cannot carry. */
export function exportRecord(store: Store, format: ExportFormat): AsyncGenerator<string> {
  return writers[format](store);
}
