import { problem } from "../schema/index.ts";
import { decodeAs } from "./detect-encoding.ts";
import type { Metadata } from "./extract.ts";
import { finishReport, type Origin } from "./finish-report.ts";
import { readCsvCells } from "./read-csv.ts";
import { readFile } from "./read-file.ts";
import { readJsonCells } from "./read-jsonl.ts";
import { type Row, readRow } from "./read-row.ts";
import type { Refusal, Report } from "./report.ts";
import { parseRowMediaType, type RowLayout } from "./row-media-type.ts";

/** The report that an original gave when it was first read, from its bytes and what was settled about it then. */
export async function rereadOriginal(origin: Origin, settled: Metadata): Promise<Report | Refusal> {
  const { location, mediaType, bytes } = origin;
  const layout = parseRowMediaType(mediaType);
  if (layout !== null) return rereadRow(origin, layout, settled);
  const content = await readFile(bytes, location);
  if (content.kind === "report") return finishReport(content.extract, { ...origin, mediaType }, settled);
  return {
    location,
    problem: content.kind === "refused" ? content.problem : problem("read-no-text", { path: location }),
  };
}

function rereadRow(origin: Origin, { encoding, delimiter, columns }: RowLayout, settled: Metadata): Report | Refusal {
  const { location, mediaType, bytes } = origin;
  const [, path = location, line = "1"] = /^(.*)#(\d+)$/s.exec(location) ?? [];
  const source = decodeAs(bytes, encoding) ?? "";
  const cells =
    delimiter === null ? readJsonCells(source, path, Number(line)) : readCsvCells(source, delimiter, columns);
  if ("code" in cells) return { location, problem: cells };
  const row: Row = { line: Number(line), bytes, mediaType, cells };
  const extract = readRow(row);
  if (extract === null) return { location, problem: problem("read-row-empty", { path, line: row.line }) };
  return finishReport(extract, origin, settled);
}
