import { Claim, type Judgement } from "../../schema/index.ts";
import { isMarked } from "./claim-mark.ts";

/** A claim with what people decided about it. */
export interface JudgedClaim {
  /** With the corrections in force. */
  claim: Claim;
  /** As it was read, where it is now another; else null. */
  asRead: Claim | null;
  /** The latest that stands. */
  verdict: "right" | "wrong" | null;
  /** Those in force on it, in the order they were made. */
  judgements: readonly Judgement[];
}

/** What `judgements` (in force, oldest first) make of a claim as it was read. A correction that no longer fits it is left out. */
export function judgeClaim(claim: Claim, document: string, judgements: readonly Judgement[]): JudgedClaim {
  const its = judgements.filter((judgement) => isOnClaim(judgement) && isMarked(claim, document, judgement));
  let corrected = claim;
  let verdict: JudgedClaim["verdict"] = null;
  for (const { kind, correction } of its) {
    if (kind === "right" || kind === "wrong") verdict = kind;
    else if (correction !== null) corrected = correctClaim(corrected, correction) ?? corrected;
  }
  return { claim: corrected, asRead: corrected === claim ? null : claim, verdict, judgements: its };
}

export function isOnClaim({ kind }: Judgement): boolean {
  return kind === "right" || kind === "wrong" || kind === "corrected";
}

/** The claim with one field (`factuality`, `event.place` ...) replaced; null where that is no claim. */
export function correctClaim(claim: Claim, { field, value }: NonNullable<Judgement["correction"]>): Claim | null {
  const [first = "", second] = field.split(".");
  const part = (claim as Readonly<Record<string, unknown>>)[first];
  if (part === undefined) return null;
  if (second === undefined) return parse({ ...claim, [first]: value });
  if (typeof part !== "object" || part === null || !(second in part)) return null;
  return parse({ ...claim, [first]: { ...part, [second]: value } });
}

function parse(corrected: unknown): Claim | null {
  const parsed = Claim.safeParse(corrected);
  return parsed.success ? parsed.data : null;
}
