import type { Problem } from "../schema/index.ts";
import type { TextMap } from "../text/text-map.ts";

/** What a file, a row or the user says of a report, as written. */
export interface Metadata {
  title: string | null;
  publisher: string | null;
  url: string | null;
  published: string | null;
}

export const noMetadata: Metadata = { title: null, publisher: null, url: null, published: null };

/** What the reader of one format found. */
export interface Extract {
  text: string;
  map: TextMap;
  metadata: Metadata;
  problems: Problem[];
}

/** For each field, the first of the sources that states it. */
export function firstStated(...sources: readonly Partial<Metadata>[]): Metadata {
  const first = (field: keyof Metadata): string | null =>
    sources.map((source) => source[field]?.trim() ?? "").find((value) => value !== "") ?? null;
  return { title: first("title"), publisher: first("publisher"), url: first("url"), published: first("published") };
}
