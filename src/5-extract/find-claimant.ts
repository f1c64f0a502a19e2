import { headNorm, neighbour, type Reading, tokenAt } from "./reading.ts";

/** "The front claimed responsibility for the murder of …": the phrase of who takes the deed upon themselves, or null. */
export function findClaimant(reading: Reading, deed: number): number | null {
  const [preposition, noun] = [neighbour(reading, deed, -1), neighbour(reading, deed, -2)];
  if (preposition?.kind !== "prep" || noun?.kind !== "noun" || headNorm(reading, deed - 2) !== "responsibility")
    return null;
  const verb = neighbour(reading, deed, -3);
  if (verb?.verb == null || verb.verb.passive || verb.verb.negated) return null;
  return /^(claim|admit|accept|assum|tak|took)/.test(tokenAt(reading, verb.head).norm) ? verb.verb.subject : null;
}
