import { cleanText } from "./clean-text.ts";
import { formatFields } from "./format-fields.ts";
import type { TableOptions } from "./table-options.ts";
import { widthOf, wrapWords } from "./wrap-words.ts";

export interface Column {
  title: string;
  /** Never narrower than this, in characters; a column without it is never wrapped. */
  least?: number;
  align?: "right";
}

interface Widths {
  widths: readonly number[];
  gap: number;
}

const gaps = [2, 1];
const mostLines = 4;
const widestCell = 400;

/**
 * A table that fits the line: where it would be wider, its widest columns are wrapped, and rows are set apart by an empty
 * line. Where even that is too wide, each row is written as fields, one a line. Columns with nothing in them are left out.
 */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: TableOptions,
): string {
  const cells = rows.map((row) => row.map(cleanText));
  const shown = columns.map((_, index) => index).filter((index) => cells.some((row) => (row[index] ?? "") !== ""));
  const kept = shown.flatMap((index) => columns[index] ?? []);
  const keptRows = cells.map((row) => shown.map((index) => row[index] ?? ""));
  const fit = fitColumns(kept, keptRows, options.columns);
  if (fit !== null) return layTable(kept, keptRows, fit, options.color);
  return keptRows
    .map((row) =>
      formatFields(
        row.map((cell, at) => [kept[at]?.title ?? "", cell]),
        options,
      ),
    )
    .join("\n");
}

/** Null where the columns cannot be made to fit the line. */
function fitColumns(columns: readonly Column[], rows: readonly (readonly string[])[], line: number): Widths | null {
  const natural = columns.map(({ title }, at) =>
    rows.reduce((most, row) => Math.min(widestCell, Math.max(most, widthOf(row[at] ?? ""))), widthOf(title)),
  );
  const least = columns.map((column, at) => Math.min(natural[at] ?? 0, column.least ?? widestCell));
  for (const gap of gaps) {
    const widths = shrinkWidths(natural, least, line - gap * (columns.length - 1));
    if (widths !== null) return { widths, gap };
  }
  return null;
}

/** Takes from the widest columns, one character at a time, until they fit; null where none can give more. */
function shrinkWidths(natural: readonly number[], least: readonly number[], room: number): number[] | null {
  const widths = [...natural];
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over--) {
    let widest = -1;
    widths.forEach((width, at) => {
      if (width > (least[at] ?? 0) && width > (widths[widest] ?? 0)) widest = at;
    });
    if (widest < 0) return null;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

function layTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { widths, gap }: Widths,
  color: boolean,
): string {
  const lay = (row: readonly string[]): string => {
    const cells = row.map((cell, at) => wrapCell(cell, widths[at] ?? 1));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    const lines = Array.from({ length: height }, (_, line) =>
      cells
        .map((wrapped, at) => pad(wrapped[line] ?? "", widths[at] ?? 0, columns[at]?.align))
        .join(" ".repeat(gap))
        .trimEnd(),
    );
    return lines.join("\n");
  };
  const heading = lay(columns.map(({ title }) => title));
  const laid = rows.map(lay);
  const apart = laid.some((row) => row.includes("\n")) ? "\n\n" : "\n";
  return `${color ? `\u001b[1m${heading}\u001b[0m` : heading}\n${laid.join(apart)}\n`;
}

function pad(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "right" ? space + text : text + space;
}

function wrapCell(text: string, width: number): string[] {
  const lines = wrapWords(text, width);
  if (lines.length <= mostLines) return lines;
  const last = [...(lines[mostLines - 1] ?? "")];
  while (last.length > 0 && widthOf(last.join("")) > width - 1) last.pop();
  return [...lines.slice(0, mostLines - 1), `${last.join("")}…`];
}
