/** A cell: words are guarded against being taken for a formula, numbers are not. */
export type Cell = string | number | null;

/** One row as RFC 4180 has it, with its line end. */
export function writeCsvRow(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(",")}\r\n`;
}

/** A spreadsheet runs a cell that begins with one of these; an apostrophe before it makes it text. */
function writeCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const risky = /^[=+\-@\t\r\n]/.test(cell);
  const text = risky ? `'${cell}` : cell;
  return risky || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
