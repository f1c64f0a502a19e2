import { z } from "zod";
import { Argument } from "./argument.ts";
import { Qualifier } from "./casualty.ts";
import { Interval } from "./interval.ts";
import { Span } from "./span.ts";

/** A number about something that is not a casualty of one event: a toll of a war, a share, a strength. */
export const Figure = z.strictObject({
  measure: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  qualifier: Qualifier,
  about: Argument,
  span: Span,
  time: Interval.nullable(),
});
export type Figure = z.infer<typeof Figure>;
