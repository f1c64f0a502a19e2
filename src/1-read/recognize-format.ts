import { type Problem, problem } from "../schema/index.ts";
import { isZip, zipNames } from "./unpack-zip.ts";

export type Format = "text" | "markdown" | "html" | "pdf" | "docx" | "email" | "jsonl" | "csv";

const byEnding: ReadonlyMap<string, Format> = new Map([
  ["txt", "text"],
  ["text", "text"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["pdf", "pdf"],
  ["docx", "docx"],
  ["eml", "email"],
  ["jsonl", "jsonl"],
  ["ndjson", "jsonl"],
  ["csv", "csv"],
  ["tsv", "csv"],
]);

/** The last name's ending in lower case, without its dot; empty where it has none. */
export function endingOf(path: string): string {
  return /[^/.][^/]*\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** The format that the file's name promises, or null. */
export function promisedFormat(path: string): Format | null {
  return byEnding.get(endingOf(path)) ?? null;
}

/** What the bytes are, by what they begin with and, where that leaves it open, by the file's name. */
export function recognizeFormat(path: string, bytes: Uint8Array): Format | Problem {
  const promised = promisedFormat(path);
  const head = String.fromCharCode(...bytes.subarray(0, 4_096));
  if (head.slice(0, 1_024).includes("%PDF-")) return "pdf";
  if (head.startsWith("\xD0\xCF\x11\xE0")) return problem("read-docx-locked", { path });
  if (isZip(bytes)) {
    const isDocx = promised === "docx" || zipNames(bytes).includes("word/document.xml");
    return isDocx ? "docx" : problem("read-binary", { path });
  }
  const wide = /^(?:\xFF\xFE|\xFE\xFF)/.test(head) || /^(?:\0[^\0]|[^\0]\0){3}/.test(head);
  if (!wide && isBinary(head)) return problem(damagedCode(promised), { path });
  const opening = wide ? head.replaceAll("\0", "").slice(2) : head.replace(/^\xEF\xBB\xBF/, "");
  if (isHtml(opening) && promised !== "email" && promised !== "jsonl" && promised !== "csv") return "html";
  if (promised === "pdf" || promised === "docx") return problem(damagedCode(promised), { path });
  const ending = endingOf(path);
  if (promised === null && isOtherText(opening, ending)) return problem("read-unsupported", { path, ending });
  return promised ?? (isEmail(opening) ? "email" : isJsonLines(opening) ? "jsonl" : "text");
}

function damagedCode(promised: Format | null): "read-pdf-damaged" | "read-docx-damaged" | "read-binary" {
  return promised === "pdf" ? "read-pdf-damaged" : promised === "docx" ? "read-docx-damaged" : "read-binary";
}

function isBinary(head: string): boolean {
  const odd = head.match(/[\0-\x08\x0E-\x1A\x1C-\x1F\x7F]/g)?.length ?? 0;
  return odd > head.length * 0.02;
}

function isHtml(head: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*|<!--[\s\S]{0,1000}?-->\s*){0,5}<(?:!doctype html|html|head|body|article|main|div|p)\b/i.test(
    head,
  );
}

/** Text that is not a report as it stands: JSON that is not lines, RTF, a feed or other XML. */
function isOtherText(head: string, ending: string): boolean {
  return (ending === "json" && !isJsonLines(head)) || /^\s*(?:\{\\rtf|<\?xml|<rss|<feed)/.test(head);
}

function isEmail(head: string): boolean {
  const [headers = ""] = head.split(/\r?\n\r?\n/, 1);
  const names = new Set(headers.split(/\r?\n/).map((line) => /^([A-Za-z-]{2,40}):/.exec(line)?.[1]?.toLowerCase()));
  const routed = ["message-id", "mime-version", "received", "to", "content-type"].some((name) => names.has(name));
  return routed && names.has("from") && (names.has("date") || names.has("subject"));
}

function isJsonLines(head: string): boolean {
  return /^\s*\{\s*"/.test(head) && !/^\s*\{\s*\n/.test(head);
}
