import type { ClaimView } from "../../../../src/api/index.ts";

/** Half-open in the offsets of the text that is shown. */
export interface Span {
  start: number;
  end: number;
}

/** Where the words of a claim stand: in the text as read in one stretch, in an original in several where something lies between. */
export interface ClaimPlace {
  id: string;
  runs: readonly Span[];
}

/** The claims whose words the span touches, those with fewest words first. */
export function findClaims(places: readonly ClaimPlace[], { start, end }: Span): string[] {
  return places
    .filter(({ runs }) => runs.some((run) => run.start < end && start < run.end))
    .map(({ id, runs }) => ({ id, length: runs.reduce((sum, run) => sum + run.end - run.start, 0) }))
    .sort((one, other) => one.length - other.length)
    .map(({ id }) => id);
}

/** Of the claims over some words, the one after the picked one; the first where none of them is picked. */
export function pickNext(found: readonly string[], picked: string | null): string | null {
  const at = picked === null ? -1 : found.indexOf(picked);
  return found[(at + 1) % Math.max(1, found.length)] ?? null;
}

export function placesOf(claims: readonly Pick<ClaimView, "claim">[]): ClaimPlace[] {
  return claims.map(({ claim: { id, span } }) => ({ id, runs: [span] }));
}
