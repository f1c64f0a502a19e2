import type { EventMode, Factuality, Token } from "../schema/index.ts";

export interface Stance {
  factuality: Factuality;
  modes: EventMode[];
}

/** Less sure than this, the language model is not heard. */
const SURE = 0.7;
/** What the clause tells as plainly happened is only moved by a model as sure as this. */
const VERY_SURE = 0.95;

/**
 * The clause's stance with what the language model takes the text to hold of the trigger. Where the rules leave open what an
 * infinitive or a noun below one tells, the model knows plans ("voted to arm them") from possibilities and from what is only
 * mentioned there ("to protest the killings"). `ofVerb`: the trigger is the verb of its clause.
 */
export function heedAssertion(clause: Stance, { asserted }: Pick<Token, "asserted">, ofVerb: boolean): Stance {
  if (asserted === null || asserted.score < SURE) return clause;
  const { factuality, modes } = clause;
  const open = factuality === "Uu" || factuality === "PS+";
  if (asserted.as === "planned" && factuality === "Uu" && modes.includes("hypothetical"))
    return { factuality, modes: [...modes.filter((mode) => mode !== "hypothetical" && mode !== "future"), "future"] };
  if (asserted.as === "happened" && open && !ofVerb) return { factuality: "CT+", modes: [] };
  if (asserted.as === "planned" && factuality === "CT+" && modes.length === 0 && asserted.score >= VERY_SURE)
    return { factuality: "Uu", modes: ["future"] };
  return clause;
}
