import { problem } from "../schema/index.ts";
import { TextBuilder } from "./build-text.ts";
import { decodeAs } from "./detect-encoding.ts";
import { type Field, nameFields } from "./name-fields.ts";
import type { BadRow, Cell, Row } from "./read-row.ts";
import { rowMediaType } from "./row-media-type.ts";
import { splitRows } from "./split-rows.ts";

/**
 * A table with a header row that names its columns; commas, semicolons or tabs between cells, cells quoted where they hold
 * one of them, a line end or a quotation mark (doubled).
 */
export function* readCsv(bytes: Uint8Array, encoding: string, path: string): Generator<Row | BadRow> {
  const delimiter = guessDelimiter(decodeAs(bytes.subarray(0, 65_536), encoding) ?? "");
  let columns: (Field | null)[] | null = null;
  for (const { start, end, line, unclosed } of splitRows(bytes, encoding, delimiter)) {
    const own = bytes.subarray(start, end);
    const source = decodeAs(own, encoding) ?? "";
    if (source.trim() === "") continue;
    const cells = splitCells(source, delimiter);
    if (columns === null) {
      columns = nameColumns(cells.map(({ text }) => text.trim()));
      if (!["text", "html", "path"].some((field) => columns?.includes(field as Field))) {
        yield { line, problem: problem("read-csv-header", { path }) };
        return;
      }
    } else if (unclosed) yield { line, problem: problem("read-csv-quote", { path, line }) };
    else if (cells.length > columns.length) {
      const blanks = { path, line, found: cells.length, expected: columns.length };
      yield { line, problem: problem("read-csv-row", blanks) };
    } else {
      const mediaType = rowMediaType({ encoding, delimiter, columns });
      yield { line, bytes: own, mediaType, cells: nameCells(cells, columns) };
    }
  }
}

/** The cells of one row by what they hold; `columns` says it of each. */
export function readCsvCells(
  source: string,
  delimiter: string,
  columns: readonly (Field | null)[],
): ReadonlyMap<Field, Cell> {
  return nameCells(splitCells(source, delimiter), columns);
}

function nameCells(cells: readonly Cell[], columns: readonly (Field | null)[]): ReadonlyMap<Field, Cell> {
  return new Map(
    cells.flatMap((cell, index): [Field, Cell][] => {
      const field = columns[index] ?? null;
      return field === null ? [] : [[field, cell]];
    }),
  );
}

/** What each column holds; the first of two with one name. */
function nameColumns(header: readonly string[]): (Field | null)[] {
  const fields = nameFields(header);
  const columns: (Field | null)[] = header.map(() => null);
  for (const [field, name] of fields) columns[header.indexOf(name)] = field;
  return columns;
}

/** The sign that stands most often in the first line. */
function guessDelimiter(head: string): string {
  const [first = ""] = head.trimStart().split(/[\r\n]/, 1);
  const count = (sign: string): number => first.split(sign).length;
  return [";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ",");
}

function splitCells(source: string, delimiter: string): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (;;) {
    const cell = new TextBuilder();
    while (source[at] === '"') {
      const closing = source.indexOf('"', at + 1);
      const end = closing < 0 ? source.length : closing;
      cell.add(source.slice(at + 1, end), at + 1, end);
      at = end + 1;
      if (source[at] === '"') cell.add('"', at - 1, at + 1);
    }
    const found = source.indexOf(delimiter, at);
    const end = found < 0 ? source.length : found;
    if (end > at) cell.add(source.slice(at, end), at, end);
    cells.push(cell.finish());
    if (found < 0) return cells;
    at = found + 1;
  }
}
