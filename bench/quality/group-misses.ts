import type { Miss } from "./score-row.ts";

/** The misses by cause, the most frequent cause first, each with at most `most` of its contexts. */
export function groupMisses(misses: readonly Miss[], most: number): string {
  return countCauses(misses)
    .map(({ cause, count }) => {
      const shown = misses.filter((one) => one.cause === cause).slice(0, most);
      const left = count - shown.length;
      const lines = shown.map(({ context }) => `  - ${context}`);
      return [`${cause}: ${count}`, ...lines, ...(left > 0 ? [`  … and ${left} more`] : [])].join("\n");
    })
    .join("\n\n");
}

/** How often each cause was met, the most frequent first. */
export function countCauses(misses: readonly Miss[]): { cause: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { cause } of misses) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return [...counts].map(([cause, count]) => ({ cause, count })).sort((a, b) => b.count - a.count);
}
