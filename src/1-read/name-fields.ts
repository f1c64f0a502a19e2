import type { Metadata } from "./extract.ts";

/** What a column, a member or a header may hold. */
export type Field = keyof Metadata | "text" | "html" | "path";

/** Names that people give the fields, in lower case without spaces and marks; the earlier name wins. */
const names: Readonly<Record<Field, readonly string[]>> = {
  path: ["path", "file", "filename", "filepath"],
  text: ["text", "body", "content", "article", "articletext", "articlebody", "fulltext", "maintext", "story"],
  html: ["html", "rawhtml"],
  title: ["title", "headline"],
  publisher: ["publisher", "source", "outlet", "publication", "publishername", "sitename", "site", "newspaper"],
  url: ["url", "link", "canonicalurl", "sourceurl"],
  published: [
    "published",
    "date",
    "publishedat",
    "publishedon",
    "publicationdate",
    "publisheddate",
    "publishdate",
    "datepublished",
    "pubdate",
    "datetime",
  ],
};

function foldKey(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** For each field, the key among `keys` that holds it. */
export function nameFields(keys: readonly string[]): Map<Field, string> {
  const byFold = new Map<string, string>();
  for (const key of keys) if (!byFold.has(foldKey(key))) byFold.set(foldKey(key), key);
  const found = new Map<Field, string>();
  for (const [field, known] of Object.entries(names) as [Field, readonly string[]][]) {
    const key = known.map((name) => byFold.get(name)).find((name) => name !== undefined);
    if (key !== undefined) found.set(field, key);
  }
  return found;
}

/** The field of metadata that `key` names, or null. */
export function metadataField(key: string): keyof Metadata | null {
  for (const field of ["title", "publisher", "url", "published"] as const)
    if (names[field].includes(foldKey(key))) return field;
  return null;
}
