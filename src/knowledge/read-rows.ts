import { SaysoError } from "../schema/index.ts";

/** One line of a data file, its cells trimmed. */
export interface Row {
  file: string;
  /** From 1. */
  line: number;
  cells: string[];
}

/**
 * Lines of a data file: cells set apart by "|"; empty lines and those that begin with "#" are for people. Throws
 * `knowledge-columns` at a line with fewer than `fewest` or more than `most` cells, or an empty first cell.
 */
export function readRows(file: string, text: string, fewest: number, most: number = fewest): Row[] {
  const rows: Row[] = [];
  text.split("\n").forEach((content, index) => {
    const trimmed = content.trim();
    if (trimmed === "" || trimmed.startsWith("#")) return;
    const cells = trimmed.split("|").map((cell) => cell.trim());
    const line = index + 1;
    if (cells.length < fewest || cells.length > most || cells[0] === "")
      throw new SaysoError("knowledge-columns", { file, line, found: cells.length, fewest, most });
    rows.push({ file, line, cells });
  });
  return rows;
}

/** Items of a cell, set apart by ";". */
export function itemsOf(cell: string | undefined, mark = ";"): string[] {
  return (cell ?? "")
    .split(mark)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** The cell, or null where it is empty or "-". */
export function cellOrNull(cell: string | undefined): string | null {
  return cell === undefined || cell === "" || cell === "-" ? null : cell;
}

/** The error for a cell that holds none of the values it may. */
export function badValue(row: Row, value: string, wanted: string): SaysoError {
  return new SaysoError("knowledge-value", { file: row.file, line: row.line, value, wanted });
}
