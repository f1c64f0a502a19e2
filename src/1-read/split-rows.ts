/** Bytes `[start, end)` of a row and the line it starts on, counted from 1. */
export interface RowRange {
  start: number;
  end: number;
  line: number;
  /** A quotation mark was opened in the row and never closed. */
  unclosed: boolean;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;

/**
 * Splits a table into rows at its line ends; `delimiter` is given where cells may be quoted and a quoted cell may hold line
 * ends. It works on the bytes, so that a row can be kept as it stands: one byte a sign, or two in UTF-16.
 */
export function* splitRows(bytes: Uint8Array, encoding: string, delimiter: string | null): Generator<RowRange> {
  const width = encoding.startsWith("utf-16") ? 2 : 1;
  const high = encoding === "utf-16be" ? 0 : 1;
  const cut = delimiter?.charCodeAt(0) ?? -1;
  const signAt = (at: number): number => {
    if (width === 1) return bytes[at] ?? -1;
    return bytes[at + high] === 0 ? (bytes[at + 1 - high] ?? -1) : -1;
  };
  let row: RowRange = { start: 0, end: 0, line: 1, unclosed: false };
  let line = 1;
  let cellStart = true;
  let quoted = false;
  for (let at = 0; at < bytes.length; at += width) {
    const sign = signAt(at);
    if (sign === quote && delimiter !== null && (quoted || cellStart)) {
      quoted = !quoted;
      cellStart = quoted === false;
      continue;
    }
    if (sign === lineFeed || (sign === carriageReturn && signAt(at + width) !== lineFeed)) {
      line += 1;
      if (!quoted) {
        yield {
          ...row,
          end: sign === lineFeed && at > row.start && signAt(at - width) === carriageReturn ? at - width : at,
        };
        row = { start: at + width, end: 0, line, unclosed: false };
      }
    }
    cellStart = !quoted && (sign === cut || sign === lineFeed || sign === carriageReturn);
  }
  if (row.start < bytes.length) yield { ...row, end: bytes.length, unclosed: quoted };
}
