import { z } from "zod";
import { Span } from "./span.ts";

export const Outcome = z.enum(["killed", "wounded", "missing", "captured", "displaced"]);
export type Outcome = z.infer<typeof Outcome>;

export const Qualifier = z.enum(["exact", "at-least", "at-most", "about", "range", "vague"]);
export type Qualifier = z.infer<typeof Qualifier>;

/**
 * How many came to harm, with the statement's own arithmetic. `includes` are subsets already counted in this number
 * ("including two children"): adding them to it counts people twice. `cumulative` is a toll over more than this event.
 */
export interface Casualty {
  outcome: Outcome;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  population: string | null;
  includes: Casualty[];
  cumulative: boolean;
  span: Span;
}
export const Casualty: z.ZodType<Casualty> = z.strictObject({
  outcome: Outcome,
  low: z.number().nonnegative().nullable(),
  high: z.number().nonnegative().nullable(),
  qualifier: Qualifier,
  population: z.string().nullable(),
  get includes() {
    return z.array(Casualty);
  },
  cumulative: z.boolean(),
  span: Span,
});
