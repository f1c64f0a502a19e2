import { z } from "@hono/zod-openapi";
import { Judgement } from "../../schema/index.ts";

/** A row of the judgement log; a correction's value is any JSON. */
const LogRow = Judgement.extend({
  correction: z.strictObject({ field: z.string(), value: z.unknown() }).nullable(),
}).openapi("Judgement");

/** The row, and what became of it. */
export const JudgementRow = z
  .strictObject({
    judgement: LogRow,
    /** The id of the withdrawal in force, null where it stands. */
    withdrawnBy: z.string().nullable(),
  })
  .openapi("JudgementRow");
export type JudgementRow = z.infer<typeof JudgementRow>;

export const JudgementList = z.strictObject({ items: z.array(JudgementRow), next: z.string().nullable() });

const Why = z.string().trim().max(2000).nullable().default(null);
const Id = z.string().min(1).max(300);

/** Fields of a claim that a person may correct, each with its whole new value. */
export const CorrectionField = z
  .enum([
    "factuality",
    "modes",
    "sources",
    "event.type",
    "event.mode",
    "event.actors",
    "event.recipients",
    "event.instruments",
    "event.place",
    "event.time",
    "event.casualties",
    "relation.type",
    "relation.subject",
    "relation.object",
    "relation.role",
    "relation.time",
    "figure.measure",
    "figure.low",
    "figure.high",
    "figure.unit",
    "figure.qualifier",
    "figure.about",
    "figure.time",
  ])
  .openapi("CorrectionField");
export type CorrectionField = z.infer<typeof CorrectionField>;

/** A JSON value. */
const Value = z.unknown().openapi({
  description:
    "the whole new value, of the type that the field has in a Claim; of an argument {span, entity} is enough, its text is taken from the document",
});

/** What a person decides. Of `right`, `wrong` and `corrected`, `on` is one claim; of `same` and `different`, two actors or two events. */
export const Decision = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("right"), on: z.tuple([Id]), why: Why }),
    z.strictObject({ kind: z.literal("wrong"), on: z.tuple([Id]), why: Why }),
    z.strictObject({
      kind: z.literal("corrected"),
      on: z.tuple([Id]),
      why: Why,
      correction: z.strictObject({ field: CorrectionField, value: Value }),
    }),
    z.strictObject({ kind: z.literal("same"), on: z.tuple([Id, Id]), why: Why }),
    z.strictObject({ kind: z.literal("different"), on: z.tuple([Id, Id]), why: Why }),
  ])
  .openapi("Decision");
export type Decision = z.infer<typeof Decision>;

export const Withdrawal = z.strictObject({ id: Id, why: Why }).openapi("Withdrawal");

/** The row that was added. */
export const Judged = z
  .strictObject({
    judgement: LogRow,
    /** The ids under which the actors or events it is on are known now. */
    ids: z.array(z.string()),
    /** Events, actors and disputes follow it already; else a change `related` will tell. */
    related: z.boolean(),
  })
  .openapi("Judged");
export type Judged = z.infer<typeof Judged>;
