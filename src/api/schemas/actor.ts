import { z } from "@hono/zod-openapi";
import { EntityKind, Interval, RelationType, ResolvedEntity } from "../../schema/index.ts";
import { DocumentLabel } from "./claim.ts";
import { EventSummary } from "./event.ts";
import { JudgementRow } from "./judgement.ts";

export const ActorSummary = z
  .strictObject({
    id: z.string(),
    kind: EntityKind,
    name: z.string(),
    aliases: z.array(z.string()),
    roles: z.array(z.string()),
    mentions: z.number().int(),
    documents: z.number().int(),
    events: z.number().int(),
  })
  .openapi("ActorSummary");
export type ActorSummary = z.infer<typeof ActorSummary>;

export const ActorList = z.strictObject({
  items: z.array(ActorSummary),
  total: z.number().int(),
  next: z.string().nullable(),
});

export const ActorLabel = z.strictObject({ id: z.string(), name: z.string(), kind: EntityKind });

/** One side of a standing fact, as claims tell it. */
export const ActorRelation = z
  .strictObject({
    type: RelationType,
    /** `from`: the actor is the subject ("commands"); `to`: the object ("commanded by"). */
    direction: z.enum(["from", "to"]),
    other: ActorLabel.nullable(),
    /** The other side in the words of the claims, where it is no actor of the record. */
    text: z.string(),
    role: z.string().nullable(),
    times: z.array(Interval),
    /** Claims that say so, and those that deny it. */
    claims: z.array(z.string()),
    denied: z.array(z.string()),
  })
  .openapi("ActorRelation");
export type ActorRelation = z.infer<typeof ActorRelation>;

export const ActorPage = z
  .strictObject({
    actor: ResolvedEntity,
    relations: z.array(ActorRelation),
    events: z.strictObject({ items: z.array(EventSummary), total: z.number().int() }),
    documents: z.number().int(),
    judgements: z.array(JudgementRow),
  })
  .openapi("ActorPage");
export type ActorPage = z.infer<typeof ActorPage>;

/** An entity of one document that was found to be the actor. */
export const ActorMember = z
  .strictObject({
    /** `documentId/entityId`: what a judgement on the actor binds. */
    id: z.string(),
    document: DocumentLabel,
    kind: EntityKind,
    name: z.string(),
    mentions: z.number().int(),
    /** Where it is named first, in its paragraph; null where it is not named by words of its own. */
    first: z
      .strictObject({
        start: z.number().int(),
        end: z.number().int(),
        context: z.strictObject({ start: z.number().int(), text: z.string() }),
      })
      .nullable(),
  })
  .openapi("ActorMember");
export type ActorMember = z.infer<typeof ActorMember>;

export const ActorMembers = z.strictObject({
  items: z.array(ActorMember),
  total: z.number().int(),
  next: z.string().nullable(),
});

export const EdgeType = z.enum([...RelationType.options, "fights"]);

/** Who stands how to whom; `fights` is one side of assaults against the other. */
export const ActorGraph = z
  .strictObject({
    nodes: z.array(z.strictObject({ ...ActorLabel.shape, mentions: z.number().int(), edges: z.number().int() })),
    edges: z.array(
      z.strictObject({
        id: z.string(),
        from: z.string(),
        to: z.string(),
        type: EdgeType,
        /** Claims that say so, at most 50; `count` is how many there are. */
        claims: z.array(z.string()),
        count: z.number().int(),
        /** How many of them deny it. */
        denied: z.number().int(),
        first: z.string().nullable(),
        last: z.string().nullable(),
      }),
    ),
    /** Edges that did not fit. */
    left: z.number().int(),
  })
  .openapi("ActorGraph");
export type ActorGraph = z.infer<typeof ActorGraph>;
