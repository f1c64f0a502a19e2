import { z } from "zod";
import { Span } from "./span.ts";

/** One link of a source chain. Chains are outermost first; the publisher's own voice is a chain of one. */
export const Source = z.strictObject({
  kind: z.enum(["publisher", "named", "unnamed"]),
  entity: z.string().nullable(),
  text: z.string(),
  /** Null for the publisher only. */
  span: Span.nullable(),
});
export type Source = z.infer<typeof Source>;
