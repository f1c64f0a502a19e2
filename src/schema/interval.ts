import { z } from "zod";
import { Span } from "./span.ts";

export const TimePrecision = z.enum(["day", "week", "month", "season", "year", "decade", "open"]);
export type TimePrecision = z.infer<typeof TimePrecision>;

/** `YYYY-MM-DD`, proleptic Gregorian. */
export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * A date or period: both bounds are inclusive days; `null` is an open end.
 * A date is never a point in time and never resolved against today's clock: `anchor` says what it was resolved
 * against (`publication`, another date in the `text`, or `none`: it stands as its own words).
 */
export const Interval = z.strictObject({
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  precision: TimePrecision,
  text: z.string().nullable(),
  span: Span.nullable(),
  anchor: z.enum(["publication", "text", "none"]),
});
export type Interval = z.infer<typeof Interval>;
