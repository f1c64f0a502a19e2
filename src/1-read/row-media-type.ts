import type { Field } from "./name-fields.ts";

/** What it takes to read one row of a table by itself, without the rest of the file. */
export interface RowLayout {
  encoding: string;
  /** Of a CSV row; null in one of JSON. */
  delimiter: string | null;
  /** For each cell of a CSV row what it holds; null where it holds nothing that is read. */
  columns: readonly (Field | null)[];
}

const jsonType = "application/json";
const csvType = "text/csv";

/** `application/json`, or `text/csv; header=absent; columns="title - text"`, with the rest where it is not the usual. */
export function rowMediaType({ encoding, delimiter, columns }: RowLayout): string {
  const charset = encoding === "utf-8" ? "" : `; charset=${encoding}`;
  if (delimiter === null) return `${jsonType}${charset}`;
  const sign = delimiter === "," ? "" : `; delimiter=x${delimiter.charCodeAt(0).toString(16).padStart(2, "0")}`;
  return `${csvType}; header=absent; columns="${columns.map((field) => field ?? "-").join(" ")}"${sign}${charset}`;
}

/** Null where it is not the media type of a row. */
export function parseRowMediaType(mediaType: string): RowLayout | null {
  const parameter = (name: string): string | null =>
    new RegExp(`; ${name}=(?:"([^"]*)"|([^;"]+))`)
      .exec(mediaType)
      ?.slice(1)
      .find((value) => value !== undefined) ?? null;
  const encoding = parameter("charset") ?? "utf-8";
  const [type = ""] = mediaType.split(";", 1);
  if (type === jsonType) return { encoding, delimiter: null, columns: [] };
  const columns = type === csvType ? parameter("columns") : null;
  if (columns === null) return null;
  const sign = Number.parseInt(parameter("delimiter")?.slice(1) ?? "2c", 16);
  const fields = columns.split(" ").map((field) => (field === "-" ? null : (field as Field)));
  return { encoding, delimiter: String.fromCharCode(sign), columns: fields };
}
