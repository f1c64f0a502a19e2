/** One thing in which two entities or two events were compared. */
export interface Comparison {
  /** "place", "time", "victims" ... */
  name: string;
  /** Above zero speaks for one and the same, below zero against. */
  score: number;
  reason: string;
  /** They cannot be one, whatever else is alike. */
  contradiction: boolean;
}

export function speaks(name: string, score: number, reason: string): Comparison {
  return { name, score, reason, contradiction: false };
}

export function contradicts(name: string, reason: string): Comparison {
  return { name, score: -10, reason, contradiction: true };
}

/** The sum, and whether anything rules the pair out. */
export function total(comparisons: readonly Comparison[]): { score: number; contradiction: boolean } {
  let score = 0;
  let contradiction = false;
  for (const comparison of comparisons) {
    score += comparison.score;
    contradiction ||= comparison.contradiction;
  }
  return { score, contradiction };
}
