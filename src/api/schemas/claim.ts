import { z } from "@hono/zod-openapi";
import { Claim, Interval } from "../../schema/index.ts";

/** What people decided about a claim, the latest standing decision of each kind. */
export const Verdict = z.enum(["right", "wrong"]);

export const DocumentLabel = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: Interval.nullable(),
  copyOf: z.string().nullable(),
});

/** A claim with its words and what people decided about it. */
export const ClaimView = z
  .strictObject({
    /** With every correction in force. */
    claim: Claim,
    /** As the program read it, where a correction changed it. */
    asRead: Claim.nullable(),
    verdict: Verdict.nullable(),
    /** Ids of the judgements in force on it. */
    judgements: z.array(z.string()),
    document: DocumentLabel,
    /** The words of `claim.span`. */
    quote: z.string(),
    /** The event it tells of, null where none. */
    event: z.string().nullable(),
  })
  .openapi("ClaimView");
export type ClaimView = z.infer<typeof ClaimView>;

export const ClaimList = z.strictObject({
  items: z.array(ClaimView),
  total: z.number().int(),
  next: z.string().nullable(),
});

/** A claim in its paragraph. */
export const ClaimPage = z
  .strictObject({
    ...ClaimView.shape,
    /** The paragraphs that hold the claim; its spans count from `start`. */
    context: z.strictObject({ start: z.number().int(), text: z.string() }),
  })
  .openapi("ClaimPage");
export type ClaimPage = z.infer<typeof ClaimPage>;
