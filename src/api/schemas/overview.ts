import { z } from "@hono/zod-openapi";
import { GradeValue } from "../../schema/index.ts";
import { EventSummary } from "./event.ts";

export const Overview = z
  .strictObject({
    documents: z.number().int(),
    copies: z.number().int(),
    publishers: z.number().int(),
    claims: z.number().int(),
    events: z.number().int(),
    actors: z.number().int(),
    disputes: z.number().int(),
    /** In force. */
    judgements: z.number().int(),
    grades: z.array(z.strictObject({ value: GradeValue, count: z.number().int() })),
    days: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
    /** Where the accounts part most. */
    mostDisputed: z.array(EventSummary),
    /** Counts changes of the record since the server began. */
    revision: z.number().int(),
  })
  .openapi("Overview");
export type Overview = z.infer<typeof Overview>;

/** Sent as the event `change` of the stream of changes. */
export const Change = z
  .strictObject({
    revision: z.number().int(),
    /** `documents`: something was read; `judgements`: somebody decided; `related`: events, actors and disputes are new. */
    what: z.array(z.enum(["documents", "judgements", "related"])),
    by: z.string().nullable(),
  })
  .openapi("Change");
export type Change = z.infer<typeof Change>;
