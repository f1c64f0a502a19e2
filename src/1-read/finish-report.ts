import { createHash } from "node:crypto";
import { type Interval, type Problem, problem } from "../schema/index.ts";
import { type Extract, firstStated, type Metadata } from "./extract.ts";
import { parsePublicationDate } from "./parse-publication-date.ts";
import { replaceUnpaired } from "./replace-unpaired.ts";
import type { Refusal, Report } from "./report.ts";

/** Where a report's bytes came from. */
export interface Origin {
  /** A path, `path#line` for a row, or `-`. */
  location: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** Makes the report of what was extracted; `given` is what the user and a manifest say, the first to state a field first. */
export function finishReport(
  extract: Extract,
  origin: Origin,
  ...given: readonly Partial<Metadata>[]
): Report | Refusal {
  const { location, mediaType, bytes } = origin;
  if (extract.text === "") return { location, problem: problem("read-no-text", { path: location }) };
  const metadata = firstStated(...given, extract.metadata);
  const { published, problems } = readDate(metadata.published, location);
  return {
    title: oneLine(metadata.title),
    publisher: oneLine(metadata.publisher),
    url: oneLine(metadata.url),
    published,
    text: extract.text,
    map: extract.map,
    original: { sha256: createHash("sha256").update(bytes).digest("hex"), mediaType, bytes: bytes.length, location },
    bytes,
    problems: [...extract.problems, ...problems],
  };
}

function readDate(written: string | null, path: string): { published: Interval | null; problems: Problem[] } {
  if (written === null) return { published: null, problems: [] };
  const published = parsePublicationDate(written);
  const problems =
    published === null ? [problem("read-date", { path, date: oneLine(written)?.slice(0, 80) ?? "" })] : [];
  return { published, problems };
}

function oneLine(text: string | null): string | null {
  const line = replaceUnpaired(text ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return line === "" ? null : line;
}
