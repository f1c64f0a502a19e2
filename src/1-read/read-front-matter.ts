import { type Metadata, noMetadata } from "./extract.ts";
import { metadataField } from "./name-fields.ts";

/** The `key: value` lines between `---` marks at the top of a Markdown file, and where the text after them starts. */
export function readFrontMatter(source: string): { metadata: Metadata; end: number } {
  const block = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  const metadata = { ...noMetadata };
  if (block === null) return { metadata, end: 0 };
  for (const line of (block[1] ?? "").split(/\r?\n/)) {
    const pair = /^([\w -]{1,40}):[ \t]*(.*)$/.exec(line);
    const field = metadataField(pair?.[1] ?? "");
    const value = (pair?.[2] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2");
    if (field !== null && value !== "") metadata[field] ??= value;
  }
  return { metadata, end: block[0].length };
}
