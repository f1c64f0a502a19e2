import type { Problem } from "../schema/index.ts";
import { composeMaps, type TextMap } from "../text/text-map.ts";
import { type Extract, firstStated, type Metadata } from "./extract.ts";
import type { Field } from "./name-fields.ts";
import { readHtml } from "./read-html.ts";
import { readPlainText } from "./read-plain-text.ts";

/** The content of a cell or member, with a map into the row as it stands in the file. */
export interface Cell {
  text: string;
  map: TextMap;
}

/** One row of a table of reports or of a manifest. */
export interface Row {
  /** The line that it starts on, counted from 1. */
  line: number;
  /** The row's own bytes, without the line end. */
  bytes: Uint8Array;
  mediaType: string;
  cells: ReadonlyMap<Field, Cell>;
}

/** A row that could not be understood. */
export interface BadRow {
  line: number;
  problem: Problem;
}

export function rowMetadata(row: Row): Metadata {
  const cell = (field: Field): string | null => row.cells.get(field)?.text ?? null;
  return { title: cell("title"), publisher: cell("publisher"), url: cell("url"), published: cell("published") };
}

/** The report that the row itself holds, as text or as a page; null where it holds none. */
export function readRow(row: Row): Extract | null {
  const filled = (field: Field): Cell | null => {
    const cell = row.cells.get(field);
    return cell === undefined || cell.text.trim() === "" ? null : cell;
  };
  const text = filled("text");
  const cell = text ?? filled("html");
  if (cell === null) return null;
  const inner = text === null ? readHtml(cell.text) : readPlainText(cell.text);
  return {
    text: inner.text,
    map: composeMaps(inner.map, cell.map),
    metadata: firstStated(rowMetadata(row), inner.metadata),
    problems: inner.problems,
  };
}
