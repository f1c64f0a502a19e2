import { z } from "zod";
import { EventMention } from "./event-mention.ts";
import { Figure } from "./figure.ts";
import { Relation } from "./relation.ts";
import { Source } from "./source.ts";
import { Span } from "./span.ts";

/** FactBank: certain, probable, possible; positive or negative; `Uu` unknown. As the innermost source holds it. */
export const Factuality = z.enum(["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "Uu"]);
export type Factuality = z.infer<typeof Factuality>;

export const EventMode = z.enum(["historical", "future", "hypothetical", "negation"]);
export type EventMode = z.infer<typeof EventMode>;

/**
 * One proposition as one source states it in one document. The proposition is stored positive: "denied that it struck"
 * is the strike with factuality `CT-` and mode `negation`. Exactly the member named by `kind` is present.
 */
export const Claim = z
  .strictObject({
    id: z.string(),
    span: Span,
    attribution: z.string().nullable(),
    sources: z.array(Source).min(1),
    cue: Span.nullable(),
    quotation: z.enum(["direct", "indirect", "none"]),
    factuality: Factuality,
    modes: z.array(EventMode),
    kind: z.enum(["event", "relation", "figure"]),
    event: EventMention.optional(),
    relation: Relation.optional(),
    figure: Figure.optional(),
    confidence: z.number().min(0).max(1),
    reason: z.string(),
  })
  .refine(
    (claim) =>
      (claim.event !== undefined) === (claim.kind === "event") &&
      (claim.relation !== undefined) === (claim.kind === "relation") &&
      (claim.figure !== undefined) === (claim.kind === "figure"),
    { message: "a claim holds exactly the member that its kind names" },
  );
export type Claim = z.infer<typeof Claim>;
