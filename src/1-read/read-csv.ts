import { problem } from "../schema/index.ts";
import { TextBuilder } from "./build-text.ts";
import { decodeAs } from "./detect-encoding.ts";
import { type Field, nameFields } from "./name-fields.ts";
import type { BadRow, Cell, Row } from "./read-row.ts";
import { splitRows } from "./split-rows.ts";

/**
 * A table with a header row that names its columns; commas, semicolons or tabs between cells, cells quoted where they hold
 * one of them, a line end or a quotation mark (doubled).
 */
export function* readCsv(bytes: Uint8Array, encoding: string, path: string): Generator<Row | BadRow> {
  const delimiter = guessDelimiter(decodeAs(bytes.subarray(0, 65_536), encoding) ?? "");
  let columns: Map<Field, number> | null = null;
  let width = 0;
  for (const { start, end, line, unclosed } of splitRows(bytes, encoding, delimiter)) {
    const own = bytes.subarray(start, end);
    const source = decodeAs(own, encoding) ?? "";
    if (source.trim() === "") continue;
    const cells = splitCells(source, delimiter);
    if (columns === null) {
      columns = nameColumns(cells.map(({ text }) => text.trim()));
      width = cells.length;
      if (!["text", "html", "path"].some((field) => columns?.has(field as Field))) {
        yield { line, problem: problem("read-csv-header", { path }) };
        return;
      }
    } else if (unclosed) yield { line, problem: problem("read-csv-quote", { path, line }) };
    else if (cells.length > width)
      yield { line, problem: problem("read-csv-row", { path, line, found: cells.length, expected: width }) };
    else {
      const fields = [...columns].flatMap(([field, index]): [Field, Cell][] => {
        const cell = cells[index];
        return cell === undefined ? [] : [[field, cell]];
      });
      yield { line, bytes: own, mediaType: "text/csv", cells: new Map(fields) };
    }
  }
}

function nameColumns(header: readonly string[]): Map<Field, number> {
  return new Map([...nameFields(header)].map(([field, name]) => [field, header.indexOf(name)]));
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
