import { type Claim, type Entity, SaysoError } from "../../schema/index.ts";
import { correctClaim } from "../../store/index.ts";

interface Correction {
  field: string;
  value: NonNullable<unknown> | null;
}

/**
 * The correction as it is kept: words are taken from the document by their spans, whatever the value says of them.
 * @throws SaysoError `api-judge-field` where it would leave no claim, or a span outside the text
 */
export function completeCorrection(
  claim: Claim,
  { field, value }: { field: string; value?: unknown },
  text: string,
  entities: readonly Entity[],
): Correction {
  const refused = (detail: string): SaysoError => new SaysoError("api-judge-field", { field, id: claim.id, detail });
  const ids = new Set(entities.map(({ id }) => id));

  function complete(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(complete);
    if (typeof part !== "object" || part === null) return part;
    const whole: { [key: string]: unknown } = {};
    for (const [key, inner] of Object.entries(part)) whole[key] = complete(inner);
    const span = spanOf(whole);
    if (span === null) return whole;
    if (!(span.start < span.end && span.end <= text.length)) throw refused("words outside the document");
    if (typeof whole["entity"] === "string" && !ids.has(whole["entity"]))
      throw refused("an actor that it does not name");
    return isArgument(field, whole) ? { entity: null, ...whole, text: text.slice(span.start, span.end) } : whole;
  }

  const kept = complete(value ?? null) as Correction["value"];
  const withPlace = field === "event.place" && typeof kept === "object" && kept !== null ? { at: null, ...kept } : kept;
  const corrected = correctClaim(claim, { field, value: withPlace as never });
  if (corrected === null) throw refused("that");
  return { field, value: withPlace };
}

/** Participants, places, and sources have the words of their span; times and losses only point at theirs. */
function isArgument(field: string, whole: { readonly [key: string]: unknown }): boolean {
  return !("outcome" in whole) && !("precision" in whole) && field !== "event.time";
}

function spanOf({ span }: { readonly [key: string]: unknown }): { start: number; end: number } | null {
  if (typeof span !== "object" || span === null || !("start" in span) || !("end" in span)) return null;
  const { start, end } = span;
  return typeof start === "number" && typeof end === "number" ? { start, end } : null;
}
