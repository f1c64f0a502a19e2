import { z } from "@hono/zod-openapi";
import { DisagreementKind, Dispute } from "../../schema/index.ts";
import { EventSummary } from "./event.ts";

export const DisputeRow = z
  .strictObject({
    dispute: Dispute,
    event: EventSummary.nullable(),
    /** Day of the newest report that takes a position, null where none is dated. */
    newest: z.string().nullable(),
  })
  .openapi("DisputeRow");
export type DisputeRow = z.infer<typeof DisputeRow>;

export const DisputeList = z.strictObject({
  items: z.array(DisputeRow),
  total: z.number().int(),
  /** Counted as if the list were not narrowed to a kind. */
  kinds: z.array(z.strictObject({ value: DisagreementKind, count: z.number().int() })),
  next: z.string().nullable(),
});
