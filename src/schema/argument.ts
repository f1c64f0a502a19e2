import { z } from "zod";
import { Span } from "./span.ts";

/** A participant as the text names it; `entity` is the id in the same record, null where nothing is known to be meant. */
export const Argument = z.strictObject({
  entity: z.string().nullable(),
  text: z.string(),
  span: Span,
});
export type Argument = z.infer<typeof Argument>;
