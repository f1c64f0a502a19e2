import { z } from "@hono/zod-openapi";
import { DisagreementKind, GradeValue, IsoDate } from "../../schema/index.ts";

const name = z.string().trim().min(1).max(300);

/** A value that may be given several times, any of which may hold: `type=ASSAULT&type=COERCE`. */
function many<Item extends z.ZodType>(item: Item) {
  return z
    .union([item, z.array(item).max(50)])
    .optional()
    .transform((given): z.output<Item>[] =>
      given === undefined ? [] : Array.isArray(given) ? given : [given as z.output<Item>],
    );
}

const count = /^[1-9]\d{0,3}$/;
export const Limit = z
  .string()
  .regex(count)
  .optional()
  .openapi({ description: "at most so many, 100 unless told and 1,000 at most", example: "100" });
export const After = z.string().max(500).optional().openapi({ description: "`next` of the page before", example: "" });
export const Page = z.object({ limit: Limit, after: After });
/** A list that is scrolled is entered anywhere. */
export const Skip = z
  .string()
  .regex(/^\d{1,7}$/)
  .optional()
  .openapi({ description: "how many to leave out from the beginning, in the place of `after`", example: "0" });

const Day = IsoDate.optional();
const Text = z.string().trim().min(1).max(200).optional();

/** `west,south,east,north` in degrees; `west` above `east` crosses the date line. */
export const Bbox = z.string().regex(/^-?\d{1,3}(?:\.\d+)?(?:,-?\d{1,3}(?:\.\d+)?){3}$/);

/** What events are narrowed to: all of the fields that are given, any of the values of each. */
export const EventFilter = z.object({
  /** `ASSAULT` or `ASSAULT/aerial`. */
  type: many(name),
  /** Ids of actors, or words of their names: who did it or to whom it was done. */
  actor: many(name),
  /** Sources of accounts and publishers, by name. */
  source: many(name),
  grade: many(GradeValue),
  /** Kinds of disagreement. */
  disagreement: many(DisagreementKind),
  /** `true`: only events that accounts disagree about. */
  disputed: z.enum(["true", "false"]).optional(),
  /** Two capital letters. */
  country: many(z.string().regex(/^[A-Z]{2}$/)),
  from: Day,
  to: Day,
  bbox: Bbox.optional(),
  /** Words of the claims that tell of it, of who took part, or of the place. */
  text: Text,
  /** Words of the reports that tell of it, all of them in one. */
  report: Text,
});
export type EventFilter = z.output<typeof EventFilter>;

export const EventOrder = z.enum(["oldest", "newest", "disputed", "sources"]);

/** What lists of documents, claims, disputes and actors are narrowed to, as the lists of the command line are. */
export const RecordFilter = z.object({
  source: name.optional(),
  entity: name.optional(),
  type: name.optional(),
  place: name.optional(),
  from: Day,
  to: Day,
  text: Text,
});
