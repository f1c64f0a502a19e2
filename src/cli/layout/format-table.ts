import { cleanText } from "./clean-text.ts";
import { widthOf, wrapWords } from "./wrap-words.ts";

export interface Column {
  title: string;
  /** Never narrower than this, in characters; a column without it is never wrapped. */
  least?: number;
  align?: "right";
}

export interface TableOptions {
  /** Characters in a line. */
  columns: number;
  color: boolean;
}

const gap = 2;
const mostLines = 4;
const widestCell = 400;

/**
 * A table that fits the line: where it would be wider, its widest columns are wrapped, and rows are set apart by an empty
 * line. Columns with nothing in them are left out.
 */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: TableOptions,
): string {
  const clean = rows.map((row) => row.map(cleanText));
  const shown = columns.map((_, index) => index).filter((index) => clean.some((row) => (row[index] ?? "") !== ""));
  const natural = shown.map((index) =>
    clean.reduce(
      (widest, row) => Math.min(widestCell, Math.max(widest, widthOf(row[index] ?? ""))),
      widthOf(columns[index]?.title ?? ""),
    ),
  );
  const least = shown.map((index, at) => Math.min(natural[at] ?? 0, columns[index]?.least ?? Number.POSITIVE_INFINITY));
  const widths = fitWidths(natural, least, options.columns - gap * (shown.length - 1));
  const lay = (row: readonly string[]): string =>
    layRow(
      shown.map((index, at) => ({
        lines: wrapCell(row[index] ?? "", widths[at] ?? 0),
        width: widths[at] ?? 0,
        right: columns[index]?.align === "right",
      })),
    );
  const heading = lay(columns.map(({ title }) => title));
  const head = options.color ? `\u001b[1m${heading}\u001b[0m` : heading;
  const laid = clean.map(lay);
  const apart = laid.some((row) => row.includes("\n")) ? "\n\n" : "\n";
  return `${head}\n${laid.join(apart)}\n`;
}

/** Takes from the widest columns, one character at a time, until they fit or none can give more. */
function fitWidths(natural: readonly number[], least: readonly number[], room: number): number[] {
  const widths = [...natural];
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over--) {
    let widest = -1;
    widths.forEach((width, at) => {
      if (width > (least[at] ?? 0) && width > (widths[widest] ?? 0)) widest = at;
    });
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

function wrapCell(text: string, width: number): string[] {
  const lines = wrapWords(text, Math.max(1, width));
  if (lines.length <= mostLines) return lines;
  const last = [...(lines[mostLines - 1] ?? "")];
  while (last.length > 0 && widthOf(last.join("")) > width - 1) last.pop();
  return [...lines.slice(0, mostLines - 1), `${last.join("")}…`];
}

function layRow(cells: readonly { lines: string[]; width: number; right: boolean }[]): string {
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map(({ lines, width, right }) => {
        const text = lines[at] ?? "";
        const space = " ".repeat(Math.max(0, width - widthOf(text)));
        return right ? space + text : text + space;
      })
      .join(" ".repeat(gap))
      .trimEnd(),
  ).join("\n");
}
