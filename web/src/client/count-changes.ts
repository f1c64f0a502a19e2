import type { Change } from "../../../src/api/index.ts";

/** How often each thing has changed since the page was opened. */
export interface Counts {
  all: number;
  documents: number;
  judgements: number;
  related: number;
  /** The server's own count, null before it was told. */
  told: number | null;
}

export const noChanges: Counts = { all: 0, documents: 0, judgements: 0, related: 0, told: null };

/**
 * The counts after a change. What the stream says first names no change: where its revision is another than the last that
 * was told, something was missed (or the server began anew), and everything counts as changed.
 */
export function countChange(counts: Counts, { revision, what }: Change): Counts {
  if (what.length === 0) {
    const missed = counts.told !== null && counts.told !== revision ? 1 : 0;
    return {
      all: counts.all + missed,
      documents: counts.documents + missed,
      judgements: counts.judgements + missed,
      related: counts.related + missed,
      told: revision,
    };
  }
  const next: Counts = { ...counts, all: counts.all + 1, told: revision };
  for (const part of what) next[part] += 1;
  return next;
}
