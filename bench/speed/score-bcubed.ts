/** Which cluster each item is in. */
type Clusters = ReadonlyMap<string, string>;

/** Precision and recall of B³ over the items that both sides have; in time and memory that grow with the items alone. */
export function scoreBcubed(truth: Clusters, found: Clusters): { precision: number; recall: number } {
  const items = [...truth.keys()].filter((item) => found.has(item));
  return { precision: shareOf(items, found, truth), recall: shareOf(items, truth, found) };
}

/** Of each item's cluster on the one side, the mean share that the other side puts with it. */
function shareOf(items: readonly string[], side: Clusters, other: Clusters): number {
  const sizes = new Map<string, number>();
  const shared = new Map<string, number>();
  for (const item of items) {
    const cluster = side.get(item) ?? "";
    const both = `${cluster}\n${other.get(item) ?? ""}`;
    sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    shared.set(both, (shared.get(both) ?? 0) + 1);
  }
  let sum = 0;
  for (const [both, count] of shared) sum += (count * count) / (sizes.get(both.slice(0, both.indexOf("\n"))) ?? 1);
  return items.length === 0 ? 1 : sum / items.length;
}
