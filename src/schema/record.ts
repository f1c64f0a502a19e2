import { z } from "zod";
import { Attribution } from "./attribution.ts";
import { Claim } from "./claim.ts";
import { Document } from "./document.ts";
import { Entity } from "./entity.ts";
import { Interval } from "./interval.ts";
import { Problem } from "./problem.ts";

/** Everything read out of one document: what `sayso read --json` prints, one a line. */
export const Record = z.strictObject({
  document: Document,
  entities: z.array(Entity),
  /** Every date or period that the text names, whether or not a claim uses it. */
  times: z.array(Interval),
  attributions: z.array(Attribution),
  claims: z.array(Claim),
  problems: z.array(Problem),
});
export type Record = z.infer<typeof Record>;
