import type { Span } from "../../src/schema/index.ts";

/** Characters of the text given on either side. */
const around = 70;

/** The span's words in double brackets between what stands before and after them, on one line. */
export function quoteContext(text: string, { start, end }: Span): string {
  const before = `${start > around ? "…" : ""}${text.slice(Math.max(0, start - around), start)}`;
  const after = `${text.slice(end, end + around)}${end + around < text.length ? "…" : ""}`;
  return `${before}[[${text.slice(start, end)}]]${after}`.replace(/\s+/g, " ");
}
