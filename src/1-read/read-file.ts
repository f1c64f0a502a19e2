import { type Problem, problem } from "../schema/index.ts";
import { decodeText } from "./detect-encoding.ts";
import type { Extract } from "./extract.ts";
import { readCsv } from "./read-csv.ts";
import { readDocx } from "./read-docx.ts";
import { readEmail } from "./read-email.ts";
import { readHtml } from "./read-html.ts";
import { readJsonl } from "./read-jsonl.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readPdf } from "./read-pdf.ts";
import { readPlainText } from "./read-plain-text.ts";
import type { BadRow, Row } from "./read-row.ts";
import { type Format, recognizeFormat } from "./recognize-format.ts";

/** A file that is one report, with its media type; or a table of them; or a problem. */
export type FileContent =
  | { kind: "report"; extract: Extract; mediaType: string }
  | { kind: "table"; rows: Generator<Row | BadRow> }
  | { kind: "refused"; problem: Problem };

const mediaTypes: Readonly<Record<Format, string>> = {
  text: "text/plain",
  markdown: "text/markdown",
  html: "text/html",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  email: "message/rfc822",
  jsonl: "application/jsonl",
  csv: "text/csv",
};

/** Reads the bytes of a file by their format; `path` is `-` for standard input. Never throws for what the bytes hold. */
export async function readFile(bytes: Uint8Array, path: string): Promise<FileContent> {
  if (isBlank(bytes)) return { kind: "refused", problem: problem("read-empty", { path }) };
  const format = recognizeFormat(path, bytes);
  if (typeof format !== "string") return { kind: "refused", problem: format };
  const read = await extractReport(format, bytes, path);
  if ("code" in read) return { kind: "refused", problem: read };
  return "rows" in read
    ? { kind: "table", rows: read.rows }
    : { kind: "report", extract: read, mediaType: mediaTypes[format] };
}

async function extractReport(
  format: Format,
  bytes: Uint8Array,
  path: string,
): Promise<Extract | Problem | { rows: Generator<Row | BadRow> }> {
  if (format === "pdf") return readPdf(bytes, path);
  if (format === "docx") return readDocx(bytes, path);
  if (format === "email") return readEmail(bytes, path);
  const decoded = decodeText(bytes);
  if (decoded === null) return problem("read-encoding", { path });
  const { text, encoding } = decoded;
  switch (format) {
    case "html":
      return readHtml(text);
    case "markdown":
      return readMarkdown(text);
    case "text":
      return readPlainText(text);
    case "jsonl":
      return { rows: readJsonl(bytes, encoding, path) };
    case "csv":
      return { rows: readCsv(bytes, encoding, path) };
  }
}

/** No bytes, or white space alone. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
