import type { Casualty, Claim, Record } from "../../src/schema/index.ts";

export interface CountRange {
  min: number;
  max: number;
}

/** What the archive writes for "dozens", and for a plural that nobody has counted. */
const DOZENS: CountRange = { min: 12, max: 24 };
const SOME: CountRange = { min: 2, max: 2 };
/** As the record gives them: "dozens" are 24 or more, "several" 3 or more. */
const LEAST_DOZENS = 24;
const MOST_SOME = 3;

/**
 * How many an assessment holds to have come to harm. Its author has weighed the sources: the least is its own number, not
 * the lowest that it cites; the most is the highest that it or anyone it cites gives. Of its own numbers the largest is the
 * incident's, the others are parts of it (a family, the children, one named victim). Without a number of its own, from the
 * least to the most that is cited. Tolls over more than the incident, denials and plans are left out.
 */
export function readAssessedRange({ claims }: Pick<Record, "claims">, outcome: Casualty["outcome"]): CountRange | null {
  const told = claims
    .filter(
      ({ factuality, modes }) =>
        factuality.endsWith("+") && !modes.includes("future") && !modes.includes("hypothetical"),
    )
    .flatMap((claim) =>
      (claim.event?.casualties ?? [])
        .filter((one) => one.outcome === outcome && !one.cumulative)
        .flatMap((one) => asArchived(one) ?? [])
        .map((range) => ({ ...range, own: isOwn(claim) })),
    );
  if (told.length === 0) return null;
  const own = told.filter((one) => one.own).sort((a, b) => b.min - a.min || b.max - a.max)[0];
  return { min: own?.min ?? Math.min(...told.map(({ min }) => min)), max: Math.max(...told.map(({ max }) => max)) };
}

/** Nobody is named between the author and the claim: "reportedly" and "alleged" point to no one. */
function isOwn({ sources }: Pick<Claim, "sources">): boolean {
  return sources.every(
    ({ kind, text }) => kind === "publisher" || (kind === "unnamed" && /^\w+(?:ly|ed)$/i.test(text)),
  );
}

function asArchived({ low, high, qualifier }: Casualty): CountRange | null {
  const [min, max] = [low ?? high, high ?? low];
  if (min === null || max === null) return null;
  if (qualifier === "vague" && min === LEAST_DOZENS) return DOZENS;
  return qualifier === "vague" && min <= MOST_SOME ? SOME : { min, max };
}
