import { z } from "zod";
import { Source } from "./source.ts";
import { Span } from "./span.ts";

/** Every saying, thinking or denying that the text reports, whether or not a claim was found in its content (`span`). */
export const Attribution = z.strictObject({
  id: z.string(),
  span: Span,
  sources: z.array(Source).min(1),
  cue: Span.nullable(),
  quotation: z.enum(["direct", "indirect"]),
});
export type Attribution = z.infer<typeof Attribution>;
