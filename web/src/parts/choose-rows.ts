/** Rows of a long list that are drawn: half-open. */
export interface RowRange {
  from: number;
  to: number;
}

/** The rows that can be seen and a few above and below. All lengths in pixels. */
export function chooseRows(
  { top, height, rowHeight, count }: { top: number; height: number; rowHeight: number; count: number },
  spare = 6,
): RowRange {
  const first = Math.floor(Math.max(0, top) / rowHeight);
  const shown = Math.ceil(height / rowHeight) + 1;
  const from = Math.max(0, Math.min(first, count - shown) - spare);
  return { from, to: Math.min(count, Math.max(0, first) + shown + spare) };
}

/** The row that a key moves to; null where the key does not move. `page` is how many rows can be seen. */
export function stepRow(key: string, row: number, { count, page }: { count: number; page: number }): number | null {
  const steps: { readonly [key: string]: number } = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: count - 1,
  };
  const wanted = steps[key];
  if (wanted === undefined || count === 0) return null;
  return Math.max(0, Math.min(count - 1, wanted));
}

/** Where the list must stand so that the row is wholly in sight; the same where it is already. */
export function scrollToRow(
  row: number,
  { top, height, rowHeight }: { top: number; height: number; rowHeight: number },
): number {
  const begins = row * rowHeight;
  if (begins < top) return begins;
  return begins + rowHeight > top + height ? begins + rowHeight - height : top;
}
