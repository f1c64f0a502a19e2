import type { Casualty, Claim, Record } from "../../src/schema/index.ts";

export type Assessment = Pick<Record, "claims"> & { document: Pick<Record["document"], "text"> };

export interface CountRange {
  min: number;
  max: number;
}

/** What the archive writes for words that count nobody: the first that fits the casualty's own words. */
const UNCOUNTED: readonly (readonly [RegExp, CountRange])[] = [
  [/\bdozens\b|\blarge numbers?\b/i, { min: 12, max: 24 }],
  [/\bmany\b/i, { min: 5, max: 10 }],
  [/^(?!.*\b(?:scores|hundreds|thousands)\b)/is, { min: 2, max: 2 }],
];
/** "More than 40" are 41 or more to the archive. */
const BEYOND = /^(?:more than|over|above)\b/i;

/**
 * How many an assessment holds to have come to harm. Its author has weighed the sources: the least is its own number, not
 * the lowest that it cites; the most is the highest that it or anyone it cites gives. Of its own numbers the largest is the
 * incident's, the others are parts of it (a family, the children, one named victim). Without a number of its own, from the
 * least to the most that is cited. Tolls over more than the incident, denials and plans are left out.
 */
export function readAssessedRange({ claims, document }: Assessment, outcome: Casualty["outcome"]): CountRange | null {
  const told = claims
    .filter(
      ({ factuality, modes }) =>
        factuality.endsWith("+") && !modes.includes("future") && !modes.includes("hypothetical"),
    )
    .flatMap((claim) =>
      (claim.event?.casualties ?? [])
        .filter((one) => one.outcome === outcome && !one.cumulative)
        .flatMap((one) => asArchived(one, document.text.slice(one.span.start, one.span.end)) ?? [])
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

function asArchived({ low, high, qualifier }: Casualty, words: string): CountRange | null {
  const [min, max] = [low ?? high, high ?? low];
  if (min === null || max === null) return null;
  const uncounted = qualifier === "vague" ? UNCOUNTED.find(([pattern]) => pattern.test(words)) : undefined;
  if (uncounted !== undefined) return uncounted[1];
  return BEYOND.test(words) ? { min: min + 1, max: max + 1 } : { min, max };
}
