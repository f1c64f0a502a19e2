import { z } from "zod";
import { Span } from "./span.ts";

/** A person's decision: one appended row, withdrawn by a later row and never edited. */
export const Judgement = z.strictObject({
  id: z.string(),
  /** ISO 8601 instant, UTC. */
  at: z.string(),
  who: z.string(),
  kind: z.enum(["same", "different", "right", "wrong", "corrected", "withdrawn"]),
  /** What it is about: ids of entities, events, claims, or of the judgement withdrawn. */
  on: z.array(z.string()).min(1),
  why: z.string().nullable(),
  /** For `corrected`: the field's path and its new value. */
  correction: z.strictObject({ field: z.string(), value: z.json() }).nullable(),
  /**
   * For `right`, `wrong` and `corrected`: which claim was meant, told by its words, for a later reading may number the
   * claims of a document anew. `mark` is its trigger, its subject or its figure, and `words` are those at `mark`.
   */
  about: z
    .strictObject({
      document: z.string(),
      kind: z.enum(["event", "relation", "figure"]),
      type: z.string(),
      mark: Span,
      words: z.string(),
    })
    .optional(),
});
export type Judgement = z.infer<typeof Judgement>;
