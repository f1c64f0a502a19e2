import { z } from "zod";

/**
 * Half-open `[start, end)` in UTF-16 code units of `document.text`.
 * `text.slice(start, end)` is the quote: never code points, never bytes, never offsets into the original.
 */
export const Span = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Span = z.infer<typeof Span>;
