import { z } from "@hono/zod-openapi";
import { ClaimView } from "./claim.ts";

export const ReviewItem = z
  .strictObject({
    ...ClaimView.shape,
    /** 0 to 1 and more: how uncertain it is, times how much hangs on it. */
    priority: z.number(),
    /** In words, why it stands where it does. */
    because: z.string(),
    context: z.strictObject({ start: z.number().int(), text: z.string() }),
  })
  .openapi("ReviewItem");
export type ReviewItem = z.infer<typeof ReviewItem>;

/** Claims that nobody has judged, the least certain and most consequential first. */
export const ReviewQueue = z
  .strictObject({
    items: z.array(ReviewItem),
    /** Claims in the queue, of which the most pressing 2,000 are listed. */
    total: z.number().int(),
    judged: z.number().int(),
    next: z.string().nullable(),
  })
  .openapi("ReviewQueue");
